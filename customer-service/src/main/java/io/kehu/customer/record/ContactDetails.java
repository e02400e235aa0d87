package io.kehu.customer.record;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.kehu.customer.masking.Sensitive;
import io.kehu.customer.phone.Landline;
import io.kehu.customer.phone.Mobile;
import io.kehu.customer.phone.PhoneNumber;
import io.kehu.web.body.Lines;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A person at the customer (CAP-2).
 *
 * @param id keeps the person the same through changes; made by the service where it is missing
 * @param hobbies,birthday personal traits of those who decide (S4), readable to few
 * @param primary the one who is talked to first; exactly one of a customer's contacts is
 * @param valueStates how sure the contact's fields are: field → state
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(
        description =
                "A person at the customer (CAP-2). In answers mobile, landline, email, hobbies and birthday are masked for callers"
                        + " without the permission contact:clear.")
public record ContactDetails(
        UUID id,
        @Size(max = 20) String name,
        @Size(max = 30) String position,
        @Schema(
                        description =
                                "Mobile number, in any way of writing it; kept as eleven digits, or with + and country code",
                        examples = "13800138000")
                @Size(max = 40)
                @Mobile
                String mobile,
        @Schema(description = "Landline with area code, in any way of writing it", examples = "0755-86543210")
                @Size(max = 40)
                @Landline
                String landline,
        @Schema(format = "email") @Email @Size(max = 100) String email,
        @Schema(description = "Whether this person decides on purchases (决策角色)") Boolean decisionMaker,
        @Schema(description = "爱好或偏好, of decision makers only") @Size(max = 200) @Lines String hobbies,
        @Schema(
                        description =
                                "Birthday, with or without the year, of decision makers only; a day that there is, not in the"
                                        + " future",
                        examples = "05-21",
                        pattern = "^(\\d{4}-)?(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$")
                @Birthday
                String birthday,
        @Schema(description = "Talked to first: one of the contacts at most, exactly one from submission on")
                @JsonInclude(JsonInclude.Include.ALWAYS)
                boolean primary,
        @Schema(description = "Name of a field of the contact (position) → how sure it is")
                Map<@FieldOf(ContactDetails.class) String, @Valid ValueState> valueStates)
        implements Part<ContactDetails> {

    public ContactDetails {
        mobile = mobile == null ? null : PhoneNumber.mobile(mobile).orElse(mobile);
        landline = landline == null ? null : PhoneNumber.landline(landline).orElse(landline);
        valueStates = valueStates == null ? Map.of() : Map.copyOf(valueStates);
    }

    @Override
    public ContactDetails withId(UUID newId) {
        return new ContactDetails(
                newId, name, position, mobile, landline, email, decisionMaker, hobbies, birthday, primary, valueStates);
    }

    /** Somebody with a name, and a way to speak with them. */
    @JsonIgnore
    boolean isReachable() {
        return name != null && (mobile != null || landline != null || email != null);
    }

    ContactDetails masked() {
        return new ContactDetails(
                id,
                name,
                position,
                Sensitive.MOBILE.mask(mobile),
                Sensitive.LANDLINE.mask(landline),
                Sensitive.EMAIL.mask(email),
                decisionMaker,
                Sensitive.HOBBIES.mask(hobbies),
                Sensitive.BIRTHDAY.mask(birthday),
                primary,
                valueStates);
    }

    ContactDetails withStates(Map<String, ValueState> states) {
        return new ContactDetails(
                id, name, position, mobile, landline, email, decisionMaker, hobbies, birthday, primary, states);
    }
}
