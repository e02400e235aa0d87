package io.kehu.customer.table.file;

import static io.kehu.customer.table.file.Tables.cells;
import static io.kehu.customer.table.file.Tables.csv;
import static io.kehu.customer.table.file.Tables.problems;
import static org.assertj.core.api.Assertions.assertThat;

import io.kehu.customer.table.problem.FileProblem;
import io.kehu.customer.table.problem.FileProblem.Code;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvEncodingTest {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String TEXT = "客户名称,备注\n深圳市云帆科技有限公司,对价格敏感\n";
    private static final byte[] BROKEN_GBK = {(byte) 0xC9, ' '};
    private static final byte[] BROKEN_UTF_8 = {(byte) 0xE5, (byte) 0xAE, 'x'};

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "GB18030"})
    void shouldTellTheEncodingFromTheText(String charset) {
        // Given
        byte[] text = TEXT.getBytes(Charset.forName(charset));
        // When
        SourceTable table = csv(text, ReadOptions.DEFAULT);
        // Then
        assertThat(table.header()).containsExactly("客户名称", "备注");
        assertThat(cells(table)).containsExactly(List.of("深圳市云帆科技有限公司", "对价格敏感"));
    }

    @Test
    void shouldNotReadTheByteOrderMarkAsPartOfTheHeader() {
        // Given
        byte[] utf8 = ("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8);
        byte[] gb18030 = ("\uFEFF" + TEXT).getBytes(GB18030);
        // When, Then
        assertThat(csv(utf8, ReadOptions.DEFAULT.in(Encoding.GB18030)).header()).containsExactly("客户名称", "备注");
        assertThat(csv(gb18030, ReadOptions.DEFAULT).header()).containsExactly("客户名称", "备注");
    }

    @Test
    void shouldReadCharactersBeyondGbk() {
        // Given: 㐂 takes four bytes in GB18030, 𠮷 two chars in Java.
        byte[] text = "客户名称\n㐂𠮷科技\n".getBytes(GB18030);
        // When, Then
        assertThat(cells(csv(text, ReadOptions.DEFAULT))).containsExactly(List.of("㐂𠮷科技"));
    }

    @ParameterizedTest
    @EnumSource(names = {"UTF_8", "GB18030"})
    void shouldNameTheLineOfBytesThatAreNoText(Encoding encoding) {
        // Given: far beyond what the encoding is told from, after line breaks of all kinds.
        byte[] broken = encoding == Encoding.UTF_8 ? BROKEN_UTF_8 : BROKEN_GBK;
        String row = "深圳市云帆科技有限公司,\"一\r二\n三\r\n四\"\r\n";
        byte[] text = join(("客户名称,备注\r\n" + row.repeat(10_000)).getBytes(encoding.charset()), broken);
        // When
        SourceTable table = csv(text, ReadOptions.DEFAULT);
        List<FileProblem> problems = problems(() -> cells(table));
        // Then
        assertThat(problems)
                .containsExactly(
                        FileProblem.of(Code.BROKEN_TEXT, encoding.charset().name())
                                .at(40_002));
    }

    @Test
    void shouldReadAllRowsBeforeTheBrokenOne() {
        // Given
        byte[] text = join("客户名称\n甲\n乙\n".getBytes(StandardCharsets.UTF_8), BROKEN_UTF_8);
        SourceTable table = csv(text, ReadOptions.DEFAULT.in(Encoding.UTF_8));
        // When
        SourceRow first = table.next();
        SourceRow second = table.next();
        List<FileProblem> problems = problems(table::hasNext);
        // Then
        assertThat(first.cells()).containsExactly("甲");
        assertThat(second.cells()).containsExactly("乙");
        assertThat(problems)
                .containsExactly(FileProblem.of(Code.BROKEN_TEXT, "UTF-8").at(4));
    }

    @Test
    void shouldNotTurnDamagedUtf8IntoOtherCharacters() {
        // Given: an even number of bytes in a row is always some GB18030.
        byte[] text = join(
                ("客户名称,备注\n" + "深圳科技,云帆\n".repeat(40)).getBytes(StandardCharsets.UTF_8),
                new byte[] {(byte) 0xE5, (byte) 0xAE});
        // When
        List<FileProblem> problems = problems(() -> cells(csv(text, ReadOptions.DEFAULT)));
        List<List<String>> asked = cells(csv(text, ReadOptions.DEFAULT.in(Encoding.GB18030)));
        // Then
        assertThat(problems)
                .containsExactly(FileProblem.of(Code.BROKEN_TEXT, "UTF-8").at(42));
        assertThat(asked).hasSize(41);
    }

    @Test
    void shouldNotDecideForGb18030OnceTheStartWasUtf8() {
        // Given: a header in Latin letters and Latin rows, Chinese in GBK after the start.
        byte[] text =
                join("legalName\nacme\n".repeat(8_000).getBytes(StandardCharsets.US_ASCII), "云帆\n".getBytes(GB18030));
        // When
        List<FileProblem> undecided = problems(() -> cells(csv(text, ReadOptions.DEFAULT)));
        List<List<String>> told = cells(csv(text, ReadOptions.DEFAULT.in(Encoding.GB18030)));
        // Then
        assertThat(undecided)
                .containsExactly(FileProblem.of(Code.BROKEN_TEXT, "UTF-8").at(16_001));
        assertThat(told).last().isEqualTo(List.of("云帆"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32"})
    void shouldRefuseWideEncodings(String charset) {
        // Given
        byte[] text = "legalName,remark\nacme,none\n".getBytes(Charset.forName(charset));
        // When, Then
        assertThat(problems(() -> csv(text, ReadOptions.DEFAULT))).containsExactly(FileProblem.of(Code.UTF_16));
    }

    @Test
    void shouldRefuseUtf16WithByteOrderMarkWhateverItHolds() {
        // Given: Chinese text has hardly any zero bytes.
        byte[] text = join(new byte[] {(byte) 0xFF, (byte) 0xFE}, TEXT.getBytes(StandardCharsets.UTF_16LE));
        // When, Then
        assertThat(problems(() -> csv(text, ReadOptions.DEFAULT))).containsExactly(FileProblem.of(Code.UTF_16));
    }

    private static byte[] join(byte[] one, byte[] other) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.writeBytes(one);
        joined.writeBytes(other);
        return joined.toByteArray();
    }
}
