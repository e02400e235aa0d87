package io.kehu.customer.table.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.kehu.customer.table.cell.DocumentWords;
import io.kehu.customer.table.cell.WordList;
import io.kehu.customer.table.file.OutputCell;
import io.kehu.customer.table.problem.RowProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * 合作阶段 and 客户类型, two axes that the documents mix: S0's 合作阶段 is the lifecycle, S3's the progress of a deal. Which one is
 * meant shows in the word. 沉默客户 says how active a customer is and nothing of the lifecycle: the record gets the stage that
 * claims least, PROSPECT, to be confirmed, unless another column knows better.
 *
 * @param own the words that are written
 */
record StageRule(WordList own) implements CellRule {

    private static final Field LIFECYCLE = Field.details("lifecycle");
    private static final Field PROGRESS = Field.details("progress");

    @Override
    public void read(String text, Field field, Draft draft) {
        Optional<String> lifecycle = DocumentWords.LIFECYCLE.code(text);
        Optional<String> progress = DocumentWords.PROGRESS.code(text);
        if (lifecycle.isPresent()) {
            draft.put(LIFECYCLE, lifecycle.get());
        } else if (progress.isPresent()) {
            draft.put(PROGRESS, progress.get());
        } else if (DocumentWords.SILENT.code(text).isPresent()) {
            draft.guess(LIFECYCLE, TextNode.valueOf("PROSPECT"), text);
        } else if (DocumentWords.ENDED.code(text).isPresent()) {
            draft.problem(RowProblem.Code.ENDED, text);
        } else {
            List<String> words = new ArrayList<>(DocumentWords.LIFECYCLE.words());
            words.addAll(DocumentWords.PROGRESS.words());
            draft.problem(RowProblem.Code.UNKNOWN_WORD, text, String.join("、", words));
        }
    }

    @Override
    public OutputCell write(JsonNode record, Field field, ReferenceWords words) {
        String code = field.in(record).asText();
        return OutputCell.text(own.word(code).orElse(code));
    }
}
