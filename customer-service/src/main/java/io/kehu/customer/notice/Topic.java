package io.kehu.customer.notice;

import io.kehu.customer.change.FieldChange;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A kind of change that a department can ask to hear of. */
public enum Topic {
    /** Name, code, industry, size, address: who the customer is. */
    COMPANY,
    /** People, their positions and how they are reached. */
    CONTACTS,
    /** What the customer needs, with budget and dates. */
    DEMAND,
    /** Lifecycle, progress, products, contracts, the end of a cooperation. */
    COOPERATION,
    /** Flags: high intent, at risk. */
    FLAGS,
    /** Owner, department, region. */
    OWNERSHIP,
    /** Rejected, reinstated, merged. */
    STATUS;

    private static final Set<String> DEMAND_FIELDS = Set.of(
            "demandType",
            "demandDescription",
            "budgetFrom",
            "budgetTo",
            "expectedDeliveryOn",
            "painPoints",
            "purchasingTraits",
            "expectedAnnualAmount");
    private static final Set<String> COOPERATION_FIELDS =
            Set.of("lifecycle", "progress", "products", "actualAnnualAmount", "lossReason", "pastCooperation");
    private static final Set<String> FLAG_FIELDS = Set.of("highIntent", "atRisk");

    /** The kinds that these fields belong to, in the order above; value states alone are nobody's news. */
    public static List<Topic> of(Collection<FieldChange> changes) {
        EnumSet<Topic> topics = EnumSet.noneOf(Topic.class);
        changes.stream()
                .map(change -> change.field().split("[.\\[]", 3))
                .map(path -> of(path[0], path.length > 1 ? path[1] : ""))
                .filter(java.util.Objects::nonNull)
                .forEach(topics::add);
        return List.copyOf(topics);
    }

    private static Topic of(String member, String field) {
        return switch (member) {
            case "contacts" -> CONTACTS;
            case "contracts", "cooperationEndedOn" -> COOPERATION;
            case "ownership" -> OWNERSHIP;
            case "status" -> STATUS;
            case "details" -> ofDetail(field);
            default -> null;
        };
    }

    private static Topic ofDetail(String field) {
        if (FLAG_FIELDS.contains(field)) {
            return FLAGS;
        }
        if (DEMAND_FIELDS.contains(field)) {
            return DEMAND;
        }
        return COOPERATION_FIELDS.contains(field) ? COOPERATION : COMPANY;
    }
}
