package io.kehu.customer.table;

import io.kehu.customer.table.cell.Folded;
import io.kehu.customer.table.cell.StatedValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Finds the key of each row of a table. */
final class RowKeys {

    private static final char AFTER_NAME = '\u001F';
    private static final char AFTER_VALUE = '\u001E';

    private final Headings headings;
    private final int row;
    private final int number;
    private final int creditCode;
    /** Places of the columns in the order of their fields, so that the order in the file does not matter. */
    private final int[] content;

    private final MessageDigest digest = digest();

    RowKeys(Headings headings) {
        this.headings = headings;
        row = headings.place(Column.ROW_KEY);
        number = headings.place(Column.NUMBER);
        creditCode = headings.place(Column.CREDIT_CODE);
        content = IntStream.range(0, headings.size())
                .filter(place -> headings.column(place) != null)
                .boxed()
                .sorted(Comparator.comparing(headings::column))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    RowKey of(List<String> cells) {
        String given = text(cells, row);
        if (!given.isEmpty()) {
            return new RowKey(RowKey.Origin.ROW, given);
        }
        String numbered = certain(cells, number);
        if (!numbered.isEmpty()) {
            return new RowKey(RowKey.Origin.NUMBER, numbered);
        }
        String code = certain(cells, creditCode).toUpperCase(Locale.ROOT);
        return code.isEmpty()
                ? new RowKey(RowKey.Origin.CONTENT, content(cells))
                : new RowKey(RowKey.Origin.CREDIT_CODE, code);
    }

    private String content(List<String> cells) {
        StringBuilder all = new StringBuilder();
        for (int place : content) {
            String text = text(cells, place);
            if (!text.isEmpty()) {
                all.append(headings.column(place).name())
                        .append(AFTER_NAME)
                        .append(text)
                        .append(AFTER_VALUE);
            }
        }
        return HexFormat.of().formatHex(digest.digest(all.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(List<String> cells, int place) {
        return place < 0 || place >= cells.size() ? "" : Folded.of(cells.get(place));
    }

    /** 客户未提供 is nobody's number. */
    private static String certain(List<String> cells, int place) {
        String text = text(cells, place);
        return text.isEmpty() ? "" : StatedValue.read(text).text();
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
