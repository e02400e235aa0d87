package io.kehu.customer.table.file;

import static io.kehu.customer.table.file.Tables.problems;
import static io.kehu.customer.table.file.Tables.read;
import static io.kehu.customer.table.file.WorkbookParts.workbook;
import static org.assertj.core.api.Assertions.assertThat;

import io.kehu.customer.table.problem.FileProblem;
import io.kehu.customer.table.problem.FileProblem.Code;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MistakenFileTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml, DOCX",
        "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml, PPTX",
        "application/vnd.ms-excel.sheet.binary.macroEnabled.main, XLSB",
        "application/octet-stream, ZIP"
    })
    void shouldSayWhatADocumentIsThatIsNoWorkbook(String type, String kind) throws IOException {
        // Given
        Path file = workbook()
                .with(
                        "[Content_Types].xml",
                        "<Types><Override PartName='/main.xml' ContentType='" + type + "'/></Types>")
                .in(folder);
        // When, Then
        assertThat(refusal(file, ReadOptions.DEFAULT)).isEqualTo(FileProblem.of(Code.NOT_A_TABLE, kind));
    }

    @Test
    void shouldSayWhatAZipIsThatIsNoDocument() throws IOException {
        // Given
        Path zip = new WorkbookParts().with("客户.csv", "客户名称\n甲\n").in(folder);
        Path ods = new WorkbookParts()
                .with("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                .with("META-INF/manifest.xml", "<manifest/>")
                .in(folder);
        Path empty = folder.resolve("empty.zip");
        new ZipOutputStream(Files.newOutputStream(empty)).close();
        // When, Then
        assertThat(refusal(zip, ReadOptions.DEFAULT)).isEqualTo(FileProblem.of(Code.NOT_A_TABLE, "ZIP"));
        assertThat(refusal(ods, ReadOptions.DEFAULT)).isEqualTo(FileProblem.of(Code.NOT_A_TABLE, "ODS"));
        assertThat(refusal(empty, ReadOptions.DEFAULT)).isEqualTo(FileProblem.of(Code.NOT_A_TABLE, "ZIP"));
    }

    @ParameterizedTest
    @CsvSource({
        "EncryptedPackage, encrypted,",
        "Workbook, not-a-table, XLS",
        "WordDocument, not-a-table, DOC",
        "PowerPoint Document, not-a-table, PPT",
        "Other, not-a-table, OLE2"
    })
    void shouldSayWhatAnOldContainerHolds(String name, String code, String kind) throws IOException {
        // Given
        Path file = folder.resolve("old.xlsx");
        Files.write(file, container(name));
        // When
        FileProblem problem = refusal(file, ReadOptions.DEFAULT);
        // Then
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.args()).isEqualTo(kind == null ? List.of() : List.of(kind));
    }

    @Test
    void shouldReadACsvFileThatIsCalledAWorkbook() throws IOException {
        // Given
        Path file = folder.resolve("renamed.xlsx");
        Files.writeString(file, "客户名称\n甲\n");
        // When, Then
        assertThat(read(file, ReadOptions.DEFAULT)).containsExactly(List.of("客户名称"), List.of("甲"));
    }

    /** The smallest compound file that has an entry of the name in its directory, after two others. */
    private static byte[] container(String name) {
        byte[] file = new byte[2048];
        byte[] signature = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        System.arraycopy(signature, 0, file, 0, signature.length);
        byte[] wide = name.getBytes(StandardCharsets.UTF_16LE);
        int entry = 1024 + 2 * 128;
        System.arraycopy(wide, 0, file, entry, wide.length);
        file[entry + 64] = (byte) (wide.length + 2);
        return file;
    }

    private static FileProblem refusal(Path file, ReadOptions options) {
        List<FileProblem> problems = problems(() -> read(file, options));
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }
}
