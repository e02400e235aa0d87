package io.kehu.customer.record.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.kehu.customer.duplicate.Twin;
import io.kehu.customer.event.ApprovalEvent;
import io.kehu.customer.record.CompetitorTie;
import io.kehu.customer.record.ContactDetails;
import io.kehu.customer.record.Content;
import io.kehu.customer.record.ContractDetails;
import io.kehu.customer.record.Customer;
import io.kehu.customer.record.CustomerDetails;
import io.kehu.customer.record.DocumentLink;
import io.kehu.customer.record.Ending;
import io.kehu.customer.record.Entry;
import io.kehu.customer.record.LegacyNumber;
import io.kehu.customer.record.Merger;
import io.kehu.customer.record.Ownership;
import io.kehu.customer.record.Saved;
import io.kehu.customer.record.Standing;
import io.kehu.customer.record.Status;
import io.kehu.customer.record.ValueState;
import io.kehu.customer.record.Verification;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A customer's record as its readers see it. */
@Schema(
        name = "Customer",
        requiredProperties = {
            "status",
            "details",
            "currency",
            "contacts",
            "contracts",
            "competitors",
            "links",
            "valueStates",
            "ownership",
            "entry"
        })
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CustomerView(
        UUID id,
        @Schema(description = "Counts up with every change; the ETag") long revision,
        Status status,
        @Schema(description = "The customer number, once classified (客户编号)") String number,
        CustomerDetails details,
        @Schema(description = "Currency of every amount", examples = "CNY") String currency,
        List<ContactDetails> contacts,
        List<ContractDetails> contracts,
        List<CompetitorTie> competitors,
        List<DocumentLink> links,
        @Schema(description = "Field of details → how sure it is") Map<String, ValueState> valueStates,
        Ownership ownership,
        LegacyNumber legacy,
        @Schema(description = "Dimension → label, as the standard in force has it") Map<String, Standing.Label> labels,
        Instant classifiedAt,
        Instant lastInteractionAt,
        LocalDate cooperationEndedOn,
        Entry entry,
        Verification verification,
        @Schema(description = "Why the record was sent back") List<ApprovalEvent.Reason> returnReasons,
        @Schema(description = "Why the record is not in the working set") String rejectReason,
        @Schema(description = "The record that goes on in the place of this one") UUID mergedInto,
        @Schema(description = "Numbers of the records that went up in this one: it is found by them too")
                @JsonInclude(JsonInclude.Include.NON_EMPTY)
                List<String> formerNumbers,
        @Schema(description = "In answer to a change: other records that may be the same customer")
                @JsonInclude(JsonInclude.Include.NON_EMPTY)
                List<Twin> likelyTwins) {

    /** @param content as much of it as the reader may see */
    static CustomerView of(Saved saved, Content content) {
        Customer customer = saved.customer();
        Standing standing = customer.standing();
        return new CustomerView(
                customer.id(),
                customer.revision(),
                customer.status(),
                standing.number(),
                content.details(),
                "CNY",
                content.contacts(),
                content.contracts(),
                content.competitors(),
                content.links(),
                content.valueStates(),
                customer.ownership(),
                customer.legacy().orElse(null),
                standing.labels(),
                standing.classifiedAt(),
                customer.lastInteractionAt(),
                customer.ending().map(Ending::endedOn).orElse(null),
                customer.entry(),
                customer.course().verification(),
                customer.course().returnReasons(),
                customer.course().rejectReason(),
                customer.merger().map(Merger::into).orElse(null),
                customer.formerNumbers(),
                saved.likelyTwins());
    }
}
