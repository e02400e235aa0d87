package io.kehu.customer.completeness;

import java.util.List;

/**
 * Something that is asked for, whatever a record has.
 *
 * @param kind as what it would be told if it were missing
 * @param anyOf paths in the API's form, any of which will do; {@code contacts[].name} is the primary contact's
 * @param when null: always; else only for customers of that lifecycle
 * @param waivable whether a state, with a reason, will do instead
 */
public record Required(Missing.Kind kind, List<String> anyOf, String when, boolean waivable) {

    static final Required ONE_PRIMARY_CONTACT =
            new Required(Missing.Kind.ONE_PRIMARY, List.of("contacts"), null, false);

    static Required of(Requirement requirement, String path) {
        List<String> paths = requirement.anyOf().stream().map(path::concat).toList();
        return new Required(Missing.Kind.of(paths), paths, requirement.when(), requirement.waivable());
    }
}
