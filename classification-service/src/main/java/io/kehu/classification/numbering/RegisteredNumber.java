package io.kehu.classification.numbering;

import io.kehu.classification.numbering.AssignedNumber.Origin;
import java.util.UUID;

/** A row of the registry; {@code place} is null for a number no series could have made. */
record RegisteredNumber(String number, UUID customerId, Origin origin, NumberPattern.Place place) {

    String scope() {
        return place == null ? null : place.scope();
    }

    Long serial() {
        return place == null ? null : place.serial();
    }
}
