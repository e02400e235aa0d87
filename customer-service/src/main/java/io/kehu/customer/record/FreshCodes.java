package io.kehu.customer.record;

import io.kehu.customer.CustomerProblem;
import io.kehu.customer.reference.ReferenceList;
import io.kehu.customer.reference.ReferenceLists;
import io.kehu.web.problem.FieldProblem;
import io.kehu.web.problem.PlatformProblem;
import io.kehu.web.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Keeps retired codes out of records that did not have them (CAP-5): an old record may keep what it has. */
@ApplicationScoped
class FreshCodes {

    private static final Map<String, ReferenceList> FIELDS = Map.of(
            "industryCode", ReferenceList.INDUSTRY,
            "enterpriseNature", ReferenceList.ENTERPRISE_NATURE,
            "registeredDivision", ReferenceList.DIVISION,
            "sourceChannel", ReferenceList.SOURCE_CHANNEL);

    private final ReferenceLists lists;

    FreshCodes(ReferenceLists lists) {
        this.lists = lists;
    }

    /** @throws Refusal 400 naming each field that was given a retired code */
    void require(CustomerDetails before, CustomerDetails after) {
        List<FieldProblem> retired = FIELDS.entrySet().stream()
                .filter(field -> isNew(before, after, field.getKey()))
                .filter(field -> !lists.isUsable(field.getValue(), (String) Fields.value(after, field.getKey())))
                .map(field -> FieldProblem.translatedBy(
                        CustomerProblem.INCOMPLETE, "details." + field.getKey(), "not-usable"))
                .toList();
        if (!retired.isEmpty()) {
            throw Refusal.of(PlatformProblem.INVALID_BODY).with(retired);
        }
    }

    private static boolean isNew(CustomerDetails before, CustomerDetails after, String field) {
        Object value = Fields.value(after, field);
        return value != null && !Objects.equals(value, Fields.value(before, field));
    }
}
