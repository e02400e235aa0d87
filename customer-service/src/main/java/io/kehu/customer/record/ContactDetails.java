package io.kehu.customer.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A person at the customer (CAP-2).
 *
 * @param primary the one who is talked to first; exactly one of a customer's contacts is
 */
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ContactDetails(
        @Size(max = 20) String name,
        @Size(max = 30) String position,
        @Schema(description = "Mainland mobile number, eleven digits", examples = "13800138000")
                @Pattern(regexp = "1[3-9]\\d{9}")
                String mobile,
        @Schema(description = "Landline with area code", examples = "0755-86543210")
                @Pattern(regexp = "0\\d{2,3}-\\d{7,8}(-\\d{1,6})?")
                String landline,
        @Email @Size(max = 100) String email,
        @Schema(description = "Whether this person decides on purchases") Boolean decisionMaker,
        @Column(name = "is_primary") boolean primary) {}
