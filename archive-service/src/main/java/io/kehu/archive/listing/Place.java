package io.kehu.archive.listing;

import io.kehu.web.Cursor;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;

/** A place in a list that is sorted by a time and, within it, by an id. */
public record Place(Instant at, UUID id) {

    /**
     * Reads the cursor of a request; null when it has none.
     *
     * @throws io.kehu.web.problem.Refusal when it is no cursor of such a list
     */
    public static Place of(String cursor) {
        if (cursor == null) {
            return null;
        }
        Cursor decoded = Cursor.decode(cursor, 2);
        try {
            return new Place(
                    Instant.parse(decoded.keys().get(0)),
                    UUID.fromString(decoded.keys().get(1)));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw Cursor.invalid();
        }
    }

    public Cursor cursor() {
        return Cursor.of(at, id);
    }
}
