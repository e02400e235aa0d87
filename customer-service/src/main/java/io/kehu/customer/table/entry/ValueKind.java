package io.kehu.customer.table.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import io.kehu.clock.BusinessZone;
import io.kehu.customer.table.cell.AmountText;
import io.kehu.customer.table.cell.DayText;
import io.kehu.customer.table.cell.Folded;
import io.kehu.customer.table.cell.MomentText;
import io.kehu.customer.table.cell.SeveralText;
import io.kehu.customer.table.cell.YesNoText;
import io.kehu.customer.table.file.OutputCell;
import io.kehu.customer.table.problem.RowProblem;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Values that a cell and a field of the form hold alike.
 *
 * @param otherwise what a text is refused with that is no such value
 */
record ValueKind(
        Function<String, Optional<? extends JsonNode>> reader,
        RowProblem.Code otherwise,
        Function<JsonNode, OutputCell> writer) {

    private static final Pattern YEARLESS = Pattern.compile("\\d{2}-\\d{2}");

    static final ValueKind TEXT =
            new ValueKind(text -> Optional.of(TextNode.valueOf(text)), null, node -> OutputCell.text(node.asText()));

    /** Codes of digits and capital letters. */
    static final ValueKind CODE = new ValueKind(
            text -> Optional.of(TextNode.valueOf(Folded.tight(text).toUpperCase(Locale.ROOT))),
            null,
            node -> OutputCell.text(node.asText()));

    static final ValueKind DAY = new ValueKind(
            text -> DayText.read(text).map(day -> TextNode.valueOf(day.toString())),
            RowProblem.Code.NOT_A_DATE,
            node -> new OutputCell.Day(LocalDate.parse(node.asText())));

    /** A day whose year may be unknown: {@code 05-21}. */
    static final ValueKind BIRTHDAY = new ValueKind(
            text -> YEARLESS.matcher(text).matches()
                    ? Optional.of(TextNode.valueOf(text))
                    : DAY.reader().apply(text),
            RowProblem.Code.NOT_A_DATE,
            node -> YEARLESS.matcher(node.asText()).matches()
                    ? OutputCell.text(node.asText())
                    : DAY.writer().apply(node));

    static final ValueKind MOMENT = new ValueKind(
            text -> MomentText.read(text).map(moment -> TextNode.valueOf(moment.toString())),
            RowProblem.Code.NOT_A_DATE,
            node -> moment(Instant.parse(node.asText())));

    static final ValueKind AMOUNT = new ValueKind(
            text -> AmountText.read(text).map(yuan -> TextNode.valueOf(yuan.toPlainString())),
            RowProblem.Code.NOT_AN_AMOUNT,
            node -> new OutputCell.Number(new BigDecimal(node.asText())));

    static final ValueKind YES_NO = new ValueKind(
            text -> YesNoText.read(text).map(BooleanNode::valueOf),
            RowProblem.Code.NOT_YES_OR_NO,
            node -> OutputCell.text(node.asBoolean() ? "是" : "否"));

    static final ValueKind SEVERAL =
            new ValueKind(text -> Optional.of(several(text)), null, node -> OutputCell.text(joined(node)));

    /** Days are written without their first moment. */
    static OutputCell moment(Instant instant) {
        LocalDateTime local = LocalDateTime.ofInstant(instant, BusinessZone.ID);
        return local.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? new OutputCell.Day(local.toLocalDate())
                : new OutputCell.Moment(local);
    }

    static OutputCell day(Instant instant) {
        return new OutputCell.Day(LocalDate.ofInstant(instant, BusinessZone.ID));
    }

    private static ArrayNode several(String text) {
        ArrayNode words = JsonNodeFactory.instance.arrayNode();
        SeveralText.words(text).forEach(words::add);
        return words;
    }

    private static String joined(JsonNode words) {
        return StreamSupport.stream(words.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining("、"));
    }
}
