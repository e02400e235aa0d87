package io.kehu.customer.imports;

/**
 * How far an import is.
 *
 * @param checked whether the whole file has been gone through; nothing is stored before
 * @param position rows that are done with, of the pass that is under way
 * @param layout null until the header was read
 */
public record ImportState(
        boolean checked, long position, String layout, long imported, long unchanged, long refused, long noted) {

    ImportState checkedTo(long rows, String ofLayout) {
        return new ImportState(false, rows, ofLayout, 0, 0, 0, 0);
    }

    ImportState allChecked(String ofLayout) {
        return new ImportState(true, 0, ofLayout, 0, 0, 0, 0);
    }

    ImportState after(long rows, Tally more) {
        return new ImportState(
                true,
                position + rows,
                layout,
                imported + more.imported(),
                unchanged + more.unchanged(),
                refused + more.refused(),
                noted + more.noted());
    }

    /** What became of the rows of a chunk. */
    record Tally(long imported, long unchanged, long refused, long noted) {

        static final Tally NONE = new Tally(0, 0, 0, 0);
    }
}
