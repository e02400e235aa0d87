package io.kehu.customer.reference;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an entry is called.
 *
 * @param en null where there is no English name (the counties of China, say)
 */
@Schema(name = "ReferenceName")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Name(String zh, String en) {

    static final int MAX_ZH = 100;
    static final int MAX_EN = 200;

    private static final String STEP = " › ";

    /** The name as it follows on another one in a path; in English only as long as every step has an English name. */
    Name under(Name above) {
        return new Name(above.zh + STEP + zh, above.en == null || en == null ? null : above.en + STEP + en);
    }
}
