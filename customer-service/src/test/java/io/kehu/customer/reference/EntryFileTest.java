package io.kehu.customer.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.kehu.web.problem.FieldProblem;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryFileTest {

    @Test
    void shouldReadLinesInAnyOrderOfColumns() {
        EntryFile file = parse("\uFEFFzh,code,en\r\n\"软件,开发\", I651,\r\n\r\n集成,I653,Integration\r\n");

        assertThat(file.problems()).isEmpty();
        assertThat(file.lines())
                .containsExactly(
                        new EntryFile.Line(2, "I651", new Name("软件,开发", null)),
                        new EntryFile.Line(4, "I653", new Name("集成", "Integration")));
    }

    @Test
    void shouldNameEveryProblemOfEveryLine() {
        // When
        EntryFile file = parse(
                "code,zh,en\n,,\nI651,软件\nI652,\"两\n行\",x\nI653,%s,%s".formatted("长".repeat(101), "x".repeat(201)));

        // Then
        assertThat(file.problems())
                .extracting(FieldProblem::field, FieldProblem::code)
                .containsExactly(
                        tuple("lines[2].code", "required"),
                        tuple("lines[2].zh", "required"),
                        tuple("lines[3]", "reference-line-columns"),
                        tuple("lines[4].zh", "control-characters"),
                        tuple("lines[6].zh", "reference-too-long"),
                        tuple("lines[6].en", "reference-too-long"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | lines[1].code reference-column-missing, lines[1].zh reference-column-missing",
                "code;zh | lines[1].code reference-column-missing, lines[1].zh reference-column-missing, lines[1].code;zh reference-column-unknown",
                "code,zh,parent | lines[1].parent reference-column-unknown",
                "code,zh,zh | lines[1].zh reference-column-unknown",
                "code,zh,\"en | ' reference-file-syntax'"
            })
    void shouldRefuseAHeaderThatSaysSomethingElse(String header, String expected) {
        assertThat(parse(header).problems())
                .extracting(problem -> problem.field() + " " + problem.code())
                .containsExactly(expected.split(", "));
    }

    @Test
    void shouldRefuseAnotherEncoding() {
        EntryFile file = EntryFile.parse("code,zh\nI651,软件开发".getBytes(Charset.forName("GBK")));

        assertThat(file.problems()).extracting(FieldProblem::code).containsExactly("reference-file-encoding");
    }

    @Test
    void shouldRefuseMoreLinesThanAListHas() {
        assertThat(lines(10_000).problems()).isEmpty();
        assertThat(lines(10_001).problems()).extracting(FieldProblem::code).containsExactly("reference-file-lines");
    }

    private static EntryFile lines(int count) {
        return parse("code,zh\n"
                + IntStream.range(0, count).mapToObj(i -> "x" + i + ",名").collect(Collectors.joining("\n")));
    }

    private static EntryFile parse(String text) {
        return EntryFile.parse(text.getBytes(StandardCharsets.UTF_8));
    }
}
