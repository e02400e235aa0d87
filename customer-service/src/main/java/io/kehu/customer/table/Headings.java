package io.kehu.customer.table;

import io.kehu.customer.table.problem.FileProblem;
import io.kehu.customer.table.problem.FileProblem.Code;
import io.kehu.customer.table.problem.UnreadableTableException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** What the columns of a table are, once and for all its rows. */
final class Headings {

    private static final Set<Column> UNREAD = EnumSet.of(Column.STATUS, Column.RESULT, Column.EXPLANATION);

    private final List<String> header;
    private final Map<String, String> wanted = new HashMap<>();
    private final Layout layout;
    private final List<FileProblem> problems = new ArrayList<>();
    private final Column[] columns;

    /** @throws UnreadableTableException with everything that is wrong with the header */
    Headings(List<String> header, HeaderOptions options) {
        this.header = header;
        options.fields().forEach((name, field) -> wanted.put(HeaderName.of(name), field));
        layout = options.layout() == null ? Layout.of(header) : options.layout();
        columns = new Column[header.size()];
        requireNames();
        int known = resolve();
        if (known == 0) {
            throw new UnreadableTableException(FileProblem.of(Code.NO_HEADER));
        }
        requireEachFieldOnce();
        requireColumns();
        requireMapped(options.fields());
        if (!problems.isEmpty()) {
            throw new UnreadableTableException(problems);
        }
    }

    Layout layout() {
        return layout;
    }

    int size() {
        return columns.length;
    }

    /** Null where the column is not read. */
    Column column(int place) {
        return columns[place];
    }

    String header(int place) {
        return header.get(place);
    }

    /** Where a column stands; -1 where the table has none such. */
    int place(Column column) {
        return Arrays.asList(columns).indexOf(column);
    }

    /** How the table names a field, or would if it had a column for it; empty where there is no such column. */
    Optional<String> headerOf(String path) {
        return IntStream.range(0, columns.length)
                .filter(place -> columns[place] != null && isOf(columns[place], path))
                .mapToObj(header::get)
                .findFirst()
                .or(() ->
                        Column.named(path).filter(column -> isOf(column, path)).map(Column::header));
    }

    private static boolean isOf(Column column, String path) {
        return column.path().filter(path::equals).isPresent();
    }

    private void requireNames() {
        Map<String, String> seen = new HashMap<>();
        for (int i = 0; i < columns.length; i++) {
            String name = HeaderName.of(header.get(i));
            if (name.isEmpty()) {
                problems.add(FileProblem.of(Code.BLANK_HEADER, i + 1));
            } else if (seen.put(name, header.get(i)) != null) {
                problems.add(FileProblem.of(Code.HEADER_TWICE, header.get(i)));
            }
        }
    }

    private int resolve() {
        int known = 0;
        for (int i = 0; i < columns.length; i++) {
            String name = HeaderName.of(header.get(i));
            String field = wanted.get(name);
            if (HeaderOptions.IGNORE.equals(field)) {
                known++;
            } else if (!name.isEmpty()) {
                Optional<Column> column = field == null ? layout.column(header.get(i)) : Column.named(field);
                known += column.isPresent() ? 1 : 0;
                columns[i] = column.filter(found -> !UNREAD.contains(found)).orElse(null);
                if (column.isEmpty()) {
                    problems.add(
                            field == null
                                    ? FileProblem.of(Code.UNKNOWN_HEADER, header.get(i))
                                    : FileProblem.of(Code.UNKNOWN_FIELD, header.get(i), field));
                }
            }
        }
        return known;
    }

    private void requireEachFieldOnce() {
        Map<Column, String> seen = new EnumMap<>(Column.class);
        for (int i = 0; i < columns.length; i++) {
            String before = columns[i] == null ? null : seen.putIfAbsent(columns[i], header.get(i));
            if (before != null && !HeaderName.of(before).equals(HeaderName.of(header.get(i)))) {
                problems.add(FileProblem.of(Code.FIELD_TWICE, before, header.get(i), columns[i].header()));
            }
        }
    }

    private void requireColumns() {
        layout.headings().stream()
                .filter(heading -> heading.required() && place(heading.column()) < 0)
                .forEach(heading -> problems.add(FileProblem.of(Code.MISSING_COLUMN, heading.header())));
    }

    private void requireMapped(Map<String, String> fields) {
        List<String> names = header.stream().map(HeaderName::of).toList();
        fields.keySet().stream()
                .filter(name -> !names.contains(HeaderName.of(name)))
                .sorted()
                .forEach(name -> problems.add(FileProblem.of(Code.ABSENT_HEADER, name)));
    }
}
