package io.kehu.customer.table.file;

/**
 * How a file is read.
 *
 * @param encoding of a CSV file
 * @param separator of a CSV file; null: the one that the header has most of among {@code , ;} and tab
 * @param sheet of a workbook; null: the first that is visible
 */
public record ReadOptions(Encoding encoding, Character separator, String sheet, Limits limits) {

    public static final ReadOptions DEFAULT = new ReadOptions(Encoding.AUTO, null, null, Limits.DEFAULT);

    public ReadOptions within(Limits other) {
        return new ReadOptions(encoding, separator, sheet, other);
    }

    public ReadOptions in(Encoding other) {
        return new ReadOptions(other, separator, sheet, limits);
    }

    public ReadOptions sheet(String name) {
        return new ReadOptions(encoding, separator, name, limits);
    }
}
