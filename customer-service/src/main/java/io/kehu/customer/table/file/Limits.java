package io.kehu.customer.table.file;

/**
 * How much of a file is read. A file that goes beyond is refused, so that no upload costs more memory or time than planned.
 *
 * @param bytes size of the file as it is sent; 1 GiB
 * @param rows rows below the header; 2,000,000
 * @param columns columns with a value; 200
 * @param cellLength characters of one cell; 4,000
 * @param parts parts inside a workbook; 1,000
 * @param inflatedBytes all of a workbook's parts, inflated; 4 GiB
 * @param inflation how many times the size of the file its parts may swell to; 100 (ordinary workbooks stay below 30). Not asked
 *     of what inflates to less than a mebibyte
 * @param stringBytes a workbook's table of strings, inflated: it is the one thing that is kept in memory; 64 MiB
 */
public record Limits(
        long bytes,
        long rows,
        int columns,
        int cellLength,
        int parts,
        long inflatedBytes,
        int inflation,
        long stringBytes) {

    public static final Limits DEFAULT = new Limits(1L << 30, 2_000_000, 200, 4_000, 1_000, 4L << 30, 100, 64L << 20);
}
