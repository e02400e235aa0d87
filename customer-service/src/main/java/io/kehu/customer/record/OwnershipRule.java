package io.kehu.customer.record;

import io.kehu.customer.CustomerProblem;
import io.kehu.security.Caller;
import io.kehu.security.DataScope;
import io.kehu.web.problem.FieldProblem;
import io.kehu.web.problem.PlatformProblem;
import io.kehu.web.problem.Refusal;
import java.util.List;

/** Whose a new record becomes: the caller's own, unless the caller may assign records to others. */
final class OwnershipRule {

    private OwnershipRule() {}

    /**
     * @param wished what the caller asks for, or null
     * @throws Refusal when it is not the caller's to give, or the region cannot be told
     */
    static Ownership decide(Ownership wished, Caller caller) {
        Ownership wish = wished == null ? new Ownership(null, null, null) : wished;
        Ownership result = new Ownership(
                orElse(wish.ownerId(), caller.id()),
                orElse(wish.department(), caller.department()),
                orElse(wish.region(), onlyRegion(caller)));
        if (!mayGive(result, caller)) {
            throw Refusal.of(CustomerProblem.FOREIGN_OWNERSHIP);
        }
        if (result.region() == null) {
            throw Refusal.of(PlatformProblem.INVALID_BODY)
                    .with(List.of(FieldProblem.of("ownership.region", "required")));
        }
        return result;
    }

    private static boolean mayGive(Ownership ownership, Caller caller) {
        boolean region = ownership.region() == null || caller.regions().contains(ownership.region());
        return switch (caller.scope()) {
            case ALL -> true;
            case REGION -> region;
            case OWN ->
                region
                        && caller.id().equals(ownership.ownerId())
                        && java.util.Objects.equals(ownership.department(), caller.department());
            case NONE -> false;
        };
    }

    private static String onlyRegion(Caller caller) {
        return caller.scope() != DataScope.ALL && caller.regions().size() == 1
                ? caller.regions().iterator().next()
                : null;
    }

    private static String orElse(String value, String fallback) {
        return value == null ? fallback : value;
    }
}
