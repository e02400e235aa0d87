package io.kehu.customer.reference;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The entries of a list that came with this release: {@code reference/<list>.csv}, in the order of the list.
 *
 * @param digest another one for other entries
 */
record ShippedEntries(List<Entry> entries, String digest) {

    static final int POSITION_STEP = 10;

    static ShippedEntries of(ReferenceList list) {
        List<Entry> entries = parse(list, file(list));
        return new ShippedEntries(entries, digest(entries));
    }

    private static String file(ReferenceList list) {
        try (InputStream file = ShippedEntries.class.getResourceAsStream("/reference/" + list.code() + ".csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The entries of " + list + " cannot be read", e);
        }
    }

    private static List<Entry> parse(ReferenceList list, String csv) {
        List<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(csv).stream().toList();
        Set<String> codes = rows.stream().map(row -> row.getField("code")).collect(Collectors.toSet());
        List<Entry> entries = new ArrayList<>(rows.size());
        for (NamedCsvRecord row : rows) {
            String code = row.getField("code");
            String en = row.getField("en");
            entries.add(Entry.added(
                    code,
                    list.coding().parent(code, codes::contains).orElse(null),
                    new Name(row.getField("zh"), en.isEmpty() ? null : en),
                    Stream.of(row.getField("aliases").split("\\|"))
                            .filter(alias -> !alias.isEmpty())
                            .toList(),
                    list.coding() == Coding.WORDS ? (entries.size() + 1) * POSITION_STEP : 0));
        }
        return entries;
    }

    private static String digest(List<Entry> entries) {
        try {
            byte[] all = entries.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(all));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
