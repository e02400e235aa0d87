package io.kehu.customer.table.file;

import io.kehu.customer.table.problem.FileProblem;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Tells the files apart that Office keeps in its old container, by a name in the container's directory. */
final class CompoundFile {

    private static final int ENTRY = 128;
    private static final Map<String, FileProblem> NAMES = Map.of(
            "EncryptedPackage", FileProblem.of(FileProblem.Code.ENCRYPTED),
            "Workbook", FileProblem.of(FileProblem.Code.NOT_A_TABLE, "XLS"),
            "Book", FileProblem.of(FileProblem.Code.NOT_A_TABLE, "XLS"),
            "WordDocument", FileProblem.of(FileProblem.Code.NOT_A_TABLE, "DOC"),
            "PowerPoint Document", FileProblem.of(FileProblem.Code.NOT_A_TABLE, "PPT"));

    private CompoundFile() {}

    /** None of them is read; the answer says what it is. */
    static FileProblem refusal(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            // Directory entries lie on multiples of their length, wherever the directory itself lies.
            for (byte[] entry = in.readNBytes(ENTRY); entry.length == ENTRY; entry = in.readNBytes(ENTRY)) {
                FileProblem problem = NAMES.get(name(entry));
                if (problem != null) {
                    return problem;
                }
            }
        }
        return FileProblem.of(FileProblem.Code.NOT_A_TABLE, "OLE2");
    }

    private static String name(byte[] entry) {
        int length = entry[64];
        return length < 4 || length > 64 || length % 2 != 0
                ? ""
                : new String(entry, 0, length - 2, StandardCharsets.UTF_16LE);
    }
}
