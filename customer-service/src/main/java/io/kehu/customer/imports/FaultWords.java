package io.kehu.customer.imports;

import io.kehu.customer.CustomerProblem;
import io.kehu.customer.table.RowKey;
import io.kehu.customer.table.problem.RowNote;
import io.kehu.customer.table.problem.RowProblem;
import io.kehu.customer.table.problem.TableProblem;
import io.kehu.customer.twin.Reason;
import io.kehu.web.problem.FieldProblem;
import io.kehu.web.problem.Refusal;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** Says in both languages what is wrong with rows and files: kept as text, for who reads it is not who asks now. */
final class FaultWords {

    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private FaultWords() {}

    static RowFault of(RowProblem problem) {
        return of(problem.field(), problem.header(), problem.code(), "row.", problem.args());
    }

    static RowFault of(RowNote note) {
        return of(note.field(), note.header(), note.code(), "note.", note.args());
    }

    static RowFault of(TableProblem problem) {
        return of(null, null, problem.code(), "file.", problem.args());
    }

    static RowFault row(String code, Object... args) {
        return of(null, null, code, "row.", List.of(args));
    }

    /** A row with the key of one further up; what was made of all its content is no key for people. */
    static RowFault keyTwice(RowKey key, long line) {
        String words = key.origin() == RowKey.Origin.CONTENT ? "row.content-twice" : "row.key-twice";
        return new RowFault(
                null,
                null,
                "key-twice",
                text(words, Locale.CHINESE, line, key.value()),
                text(words, Locale.ENGLISH, line, key.value()));
    }

    /** All that a record is refused for. */
    static List<RowFault> of(Refusal refusal) {
        if (refusal.fields().isEmpty()) {
            return List.of(new RowFault(
                    null, null, refusal.type().code(), refusal.title(Locale.CHINESE), refusal.title(Locale.ENGLISH)));
        }
        return refusal.fields().stream().map(field -> of(refusal, field)).toList();
    }

    private static RowFault of(Refusal refusal, FieldProblem field) {
        return new RowFault(
                field.field(),
                null,
                field.code(),
                field.text(refusal.type(), Locale.CHINESE),
                field.text(refusal.type(), Locale.ENGLISH));
    }

    /**
     * A twin, by what it has in common: whose it is and its contacts' numbers are not told.
     *
     * @param words under which what is said of it stands
     * @param which the id of a record, or the line of a row
     */
    static RowFault twin(String code, String words, Object which, List<Reason> reasons) {
        String zh = reasons(reasons, Locale.CHINESE);
        String en = reasons(reasons, Locale.ENGLISH);
        return new RowFault(
                null,
                null,
                code,
                text("row." + words, Locale.CHINESE, which, zh),
                text("row." + words, Locale.ENGLISH, which, en));
    }

    private static String reasons(List<Reason> reasons, Locale language) {
        ResourceBundle words = ResourceBundle.getBundle(
                "io.kehu.customer.duplicate.twins", language, FaultWords.class.getClassLoader(), EXACT);
        return reasons.stream()
                .map(reason -> words.getString(reason.kind().code()))
                .collect(Collectors.joining(Locale.ENGLISH.equals(language) ? ", " : "、"));
    }

    private static RowFault of(String field, String header, String code, String kind, List<?> args) {
        Object[] all = args.toArray();
        return new RowFault(
                field, header, code, text(kind + code, Locale.CHINESE, all), text(kind + code, Locale.ENGLISH, all));
    }

    private static String text(String key, Locale language, Object... args) {
        String pattern = ResourceBundle.getBundle(
                        CustomerProblem.class.getPackageName() + ".imports.faults",
                        language,
                        FaultWords.class.getClassLoader(),
                        EXACT)
                .getString(key);
        Object[] plain = java.util.Arrays.stream(args).map(String::valueOf).toArray();
        return new MessageFormat(pattern, language).format(plain);
    }
}
