package io.kehu.customer.reference;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.kehu.web.problem.FieldProblem;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A CSV file of entries: the columns {@code code}, {@code zh} and, if wished, {@code en}, in UTF-8.
 *
 * @param lines what could be read
 * @param problems everything that could not, named after line and column: {@code lines[3].zh}
 */
record EntryFile(List<Line> lines, List<FieldProblem> problems) {

    private static final int MAX_LINES = 10_000;
    private static final List<String> REQUIRED = List.of("code", "zh");
    private static final Set<String> COLUMNS = Set.of("code", "zh", "en");

    /** @param number in the file, whose header is line 1 */
    record Line(long number, String code, Name name) {

        String field(String column) {
            return EntryFile.field(number, column);
        }
    }

    static EntryFile parse(byte[] file) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
            return parse(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            return refused("reference-file-encoding");
        } catch (CsvParseException e) {
            return refused("reference-file-syntax");
        }
    }

    private static EntryFile parse(String text) {
        List<CsvRecord> records = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowUnclosedQuote(false)
                .allowExtraCharsAfterClosingQuote(false)
                .ofCsvRecord(text)
                .stream()
                .limit(MAX_LINES + 2L)
                .toList();
        if (records.size() > MAX_LINES + 1) {
            return refused("reference-file-lines", MAX_LINES);
        }
        List<String> header = records.isEmpty()
                ? List.of()
                : records.get(0).getFields().stream().map(String::strip).toList();
        List<FieldProblem> problems = new ArrayList<>(headerProblems(header));
        List<Line> lines = new ArrayList<>();
        if (problems.isEmpty()) {
            records.stream().skip(1).forEach(line -> read(header, line, lines, problems));
        }
        return new EntryFile(lines, problems);
    }

    private static List<FieldProblem> headerProblems(List<String> header) {
        Stream<FieldProblem> missing = REQUIRED.stream()
                .filter(column -> !header.contains(column))
                .map(column -> problem(field(1, column), "reference-column-missing"));
        Stream<FieldProblem> unknown = header.stream()
                .filter(column -> !COLUMNS.contains(column))
                .map(column -> problem(field(1, column), "reference-column-unknown"));
        Stream<FieldProblem> twice = COLUMNS.stream()
                .filter(column -> header.indexOf(column) != header.lastIndexOf(column))
                .map(column -> problem(field(1, column), "reference-column-unknown"));
        return Stream.of(missing, unknown, twice).flatMap(found -> found).toList();
    }

    private static void read(List<String> header, CsvRecord row, List<Line> lines, List<FieldProblem> problems) {
        long number = row.getStartingLineNumber();
        if (row.getFieldCount() != header.size()) {
            problems.add(problem("lines[" + number + "]", "reference-line-columns", header.size()));
            return;
        }
        String code = row.getField(header.indexOf("code")).strip();
        String zh = row.getField(header.indexOf("zh")).strip();
        String en = header.contains("en") ? row.getField(header.indexOf("en")).strip() : "";
        check(field(number, "code"), code, true, Name.MAX_ZH, problems);
        check(field(number, "zh"), zh, true, Name.MAX_ZH, problems);
        check(field(number, "en"), en, false, Name.MAX_EN, problems);
        lines.add(new Line(number, code, new Name(zh, en.isEmpty() ? null : en)));
    }

    private static void check(String field, String text, boolean required, int longest, List<FieldProblem> problems) {
        if (required && text.isEmpty()) {
            problems.add(FieldProblem.of(field, "required"));
        } else if (text.length() > longest) {
            problems.add(problem(field, "reference-too-long", longest));
        } else if (text.chars().anyMatch(Character::isISOControl)) {
            problems.add(FieldProblem.of(field, "control-characters"));
        }
    }

    private static EntryFile refused(String code, Object... args) {
        return new EntryFile(List.of(), List.of(problem("", code, args)));
    }

    private static FieldProblem problem(String field, String code, Object... args) {
        return FieldProblem.translatedBy(ReferenceProblem.ALREADY_LISTED, field, code, args);
    }

    private static String field(long line, String column) {
        return "lines[" + line + "]." + column;
    }
}
