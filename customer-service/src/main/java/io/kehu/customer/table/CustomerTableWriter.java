package io.kehu.customer.table;

import com.fasterxml.jackson.databind.JsonNode;
import io.kehu.customer.table.cell.StatedValue;
import io.kehu.customer.table.cell.StatedValue.State;
import io.kehu.customer.table.entry.Draft;
import io.kehu.customer.table.entry.ReferenceWords;
import io.kehu.customer.table.file.OutputCell;
import io.kehu.customer.table.file.TableFormat;
import io.kehu.customer.table.file.TableWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/** Writes customers into a table of a layout, so that {@link CustomerTable} reads the same again. */
public final class CustomerTableWriter implements Closeable {

    private final Layout layout;
    private final ReferenceWords words;
    private final TableWriter table;

    public CustomerTableWriter(TableFormat format, OutputStream out, Layout layout, ReferenceWords words)
            throws IOException {
        this.layout = layout;
        this.words = words;
        table = format.write(
                out, layout.headings().stream().map(Layout.Heading::header).toList());
    }

    /** @param record as the API shows it; what is masked there is masked here */
    public void write(JsonNode record) throws IOException {
        table.write(layout.headings().stream()
                .map(heading -> cell(record, heading.column()))
                .toList());
    }

    private OutputCell cell(JsonNode record, Column column) {
        OutputCell value = column.rule().write(record, column.field(), words);
        JsonNode stated =
                column.field() == null ? record.path("none") : column.field().stateIn(record);
        String state = stated.path("state").asText();
        if (state.equals(State.NOT_PROVIDED.name()) && value.equals(OutputCell.BLANK)) {
            return OutputCell.text(State.NOT_PROVIDED.word());
        }
        return state.equals(State.TO_CONFIRM.name())
                ? unsure(value, stated.path("reason").asText(), column)
                : value;
    }

    /** In the words of the table it came from, where it did. */
    private static OutputCell unsure(OutputCell value, String reason, Column column) {
        if (value.equals(OutputCell.BLANK)) {
            return OutputCell.text(State.TO_CONFIRM.word());
        }
        if (reason.startsWith(Draft.IN_TABLE)) {
            return OutputCell.text(reason.substring(Draft.IN_TABLE.length()));
        }
        return column.rule().prose() ? value : OutputCell.text(StatedValue.marked(value.plain()));
    }

    @Override
    public void close() throws IOException {
        table.close();
    }
}
