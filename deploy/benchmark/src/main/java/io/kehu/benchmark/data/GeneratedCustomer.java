package io.kehu.benchmark.data;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A customer in the shape of the API's entry form. {@code company}, {@code need} and {@code dealings} together are the form's
 * {@code details}. What nobody knows is null.
 *
 * @param index the row; the same seed and row give the same customer
 * @param valueStates by the field of {@code details}
 * @param legacy null for those without a number from before
 * @param twin null unless the row repeats another one in disguise
 */
public record GeneratedCustomer(
        long index,
        CompanyFacts company,
        Need need,
        Dealings dealings,
        List<Contact> contacts,
        List<Contract> contracts,
        List<Competitor> competitors,
        List<Link> links,
        Map<String, ValueState> valueStates,
        Owner owner,
        Legacy legacy,
        Twin twin) {

    /** Exactly one of a customer's contacts is primary. */
    public Contact primaryContact() {
        return contacts.stream().filter(Contact::primary).findFirst().orElseThrow();
    }

    /**
     * Who they are.
     *
     * @param registeredDivision GB/T 2260, six digits
     * @param registeredPlace the division in words: 广东省深圳市南山区
     * @param section of the industry, in words
     * @param division of the industry, in words
     */
    public record CompanyFacts(
            String legalName,
            String shortName,
            String nameNote,
            String creditCode,
            String industryCode,
            Integer employees,
            BigDecimal annualRevenue,
            EnterpriseNature enterpriseNature,
            String legalRepresentative,
            LocalDate foundedOn,
            String registeredDivision,
            String registeredStreet,
            @JsonIgnore String registeredPlace,
            @JsonIgnore String section,
            @JsonIgnore String division) {}

    /** What they want, amounts in yuan. */
    public record Need(
            DemandType demandType,
            String demandDescription,
            BigDecimal budgetFrom,
            BigDecimal budgetTo,
            LocalDate expectedDeliveryOn,
            String painPoints,
            String pastCooperation,
            String purchasingTraits,
            String businessTrend,
            BigDecimal expectedAnnualAmount) {}

    /**
     * How it goes with them.
     *
     * @param lastInteraction the follow-up log's last entry; the entry form has no place for it, the tables do
     */
    public record Dealings(
            SourceChannel sourceChannel,
            Instant acquiredAt,
            Lifecycle lifecycle,
            Progress progress,
            BigDecimal actualAnnualAmount,
            List<String> products,
            List<String> tags,
            String highIntent,
            String atRisk,
            String lossReason,
            String remark,
            @JsonIgnore LocalDate lastInteraction) {}

    /**
     * A person at the customer.
     *
     * @param hobbies of those only who are known to decide, as is the birthday
     * @param birthday with the year (1979-05-21) or without (05-21)
     */
    public record Contact(
            String name,
            String position,
            String mobile,
            String landline,
            String email,
            Boolean decisionMaker,
            String hobbies,
            String birthday,
            boolean primary) {}

    public record Contract(
            String number, BigDecimal amount, LocalDate signedOn, LocalDate startsOn, LocalDate endsOn) {}

    public record Competitor(String name, String mode, BigDecimal annualVolume, String paymentTerms) {}

    public record Link(String title, String kind, String url) {}

    /**
     * How sure a value is, and why.
     *
     * @param dueOn when somebody has to find out
     * @param by who said so; like {@code at} no part of the entry form, where the service knows it
     */
    public record ValueState(
            Certainty state,
            String source,
            String reason,
            LocalDate dueOn,
            @JsonIgnore String by,
            @JsonIgnore Instant at) {}

    /** How sure a value is (CAP-4). */
    public enum Certainty {
        PROVIDED,
        NOT_PROVIDED,
        TO_CONFIRM,
        VERIFIED
    }

    public record Legacy(String number, String note) {}

    /** @param original the row that this one repeats; always a lower one, and no twin itself */
    public record Twin(long original, TwinKind kind) {}
}
