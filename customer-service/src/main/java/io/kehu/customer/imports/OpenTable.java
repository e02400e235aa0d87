package io.kehu.customer.imports;

import io.kehu.customer.table.CustomerTable;
import io.kehu.customer.table.CustomerTable.Place;
import io.kehu.customer.table.TableRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A table that is being read, and how far. */
final class OpenTable {

    private final CustomerTable table;
    private final Path spooled;
    private final SeenKeys keys;
    private long position;

    /**
     * @param spooled a copy that goes when the table is closed; null when there is none
     * @param keys remembers what was gone past; null when nobody asks
     */
    OpenTable(CustomerTable table, Path spooled, SeenKeys keys) {
        this.table = table;
        this.spooled = spooled;
        this.keys = keys;
    }

    /** Rows that were read or gone past. */
    long position() {
        return position;
    }

    boolean remembersKeys() {
        return keys != null;
    }

    CustomerTable table() {
        return table;
    }

    boolean hasNext() {
        return table.hasNext();
    }

    TableRow next() {
        position++;
        return table.next();
    }

    /**
     * What was gone past.
     *
     * @param first the line of the first row with its key
     */
    record Passed(Place place, long first) {

        boolean fresh() {
            return first == place.line();
        }
    }

    /** Goes past a row; tells whether its key was there before, where keys are remembered. */
    Passed skip() {
        position++;
        Place place = table.skip();
        return new Passed(
                place, keys == null ? place.line() : keys.add(place.key().toString(), place.line()));
    }

    void close() {
        try {
            table.close();
            if (spooled != null) {
                Files.deleteIfExists(spooled);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
