package io.kehu.customer.record;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/**
 * What classification found.
 *
 * @param labels dimension → label
 */
@Embeddable
record Labels(
        @JdbcTypeCode(SqlTypes.JSON) @Mutability(Immutability.class) Map<String, Standing.Label> labels,
        Instant classifiedAt) {

    static final Labels NONE = new Labels(Map.of(), null);

    boolean isOlderThan(Standing standing) {
        return classifiedAt == null || !standing.classifiedAt().isBefore(classifiedAt);
    }
}
