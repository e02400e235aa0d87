package io.kehu.customer.table.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.kehu.customer.table.cell.DocumentWords;
import io.kehu.customer.table.cell.Folded;
import io.kehu.customer.table.cell.WordList;
import io.kehu.customer.table.file.OutputCell;
import io.kehu.customer.table.problem.RowNote;
import io.kehu.customer.table.problem.RowProblem;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A column with names or codes of a list that an administrator extends.
 *
 * @param known the documents' own words
 * @param wide words of theirs that say less than a code does
 * @param code what a code looks like, so that it passes without being known here
 */
record ReferenceRule(ReferenceWords.Kind list, WordList known, WordList wide, Pattern code) implements CellRule {

    private static final WordList NO_WORDS = WordList.none();

    static final ReferenceRule INDUSTRY = new ReferenceRule(
            ReferenceWords.Kind.INDUSTRY,
            DocumentWords.INDUSTRY,
            DocumentWords.WIDE_INDUSTRY,
            Pattern.compile("[A-T]\\d{2,4}"));

    static final ReferenceRule CHANNEL = new ReferenceRule(
            ReferenceWords.Kind.SOURCE_CHANNEL,
            DocumentWords.CHANNEL,
            NO_WORDS,
            Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*"));

    static final ReferenceRule NATURE = new ReferenceRule(
            ReferenceWords.Kind.ENTERPRISE_NATURE, NO_WORDS, NO_WORDS, Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*"));

    static final ReferenceRule OWNER = new ReferenceRule(
            ReferenceWords.Kind.OWNER, NO_WORDS, NO_WORDS, Pattern.compile("[A-Za-z0-9][A-Za-z0-9._@-]{1,99}"));

    @Override
    public void read(String text, Field field, Draft draft) {
        String name = Folded.of(text);
        Optional<String> found =
                draft.words().code(list, name).or(() -> known.code(name)).or(() -> code(name));
        if (found.isPresent()) {
            draft.put(field, found.get());
        } else if (wide.code(name).isPresent()) {
            draft.guess(field, TextNode.valueOf(wide.code(name).get()), text);
        } else if (list == ReferenceWords.Kind.OWNER) {
            draft.note(RowNote.Code.UNKNOWN_OWNER, field, text);
        } else {
            draft.problem(RowProblem.Code.UNKNOWN_WORD, text, String.join("、", known.words()));
        }
    }

    private Optional<String> code(String name) {
        return code.matcher(name).matches() ? Optional.of(name) : Optional.empty();
    }

    @Override
    public OutputCell write(JsonNode record, Field field, ReferenceWords words) {
        String value = field.in(record).asText();
        return OutputCell.text(
                words.name(list, value).or(() -> known.word(value)).orElse(value));
    }
}
