package io.kehu.customer.table.file;

import io.kehu.customer.table.problem.FileProblem;
import io.kehu.customer.table.problem.UnreadableTableException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** What a file is by its first bytes, whatever it is called. */
enum FileKind {
    EMPTY(null),
    TEXT(null),
    /** A zip: a workbook of today, a document, or something else altogether; its parts tell. */
    ZIP(null),
    /** The container of Office before 2007, and of encrypted files since; its directory tells. */
    COMPOUND(null),
    PDF("PDF"),
    HTML("HTML"),
    RTF("RTF"),
    IMAGE("image"),
    ARCHIVE("archive");

    private static final String[] COMPOUNDS = {"D0CF11E0A1B11AE1"};
    private static final String[] ZIPS = {"504B0304", "504B0506"};
    private static final String[] IMAGES = {"89504E47", "FFD8FF", "47494638"};
    private static final String[] ARCHIVES = {"1F8B", "377ABCAF271C", "52617221", "425A68", "FD377A585A00"};
    private static final int ENOUGH = 256;

    private final String name;

    FileKind(String name) {
        this.name = name;
    }

    static FileKind of(byte[] start) {
        byte[] head = Arrays.copyOf(start, Math.min(start.length, ENOUGH));
        if (head.length == 0) {
            return EMPTY;
        }
        if (starts(head, ZIPS)) {
            return ZIP;
        }
        if (starts(head, COMPOUNDS)) {
            return COMPOUND;
        }
        if (starts(head, IMAGES)) {
            return IMAGE;
        }
        return starts(head, ARCHIVES) ? ARCHIVE : ofText(new String(head, StandardCharsets.ISO_8859_1));
    }

    private static FileKind ofText(String head) {
        String text = head.strip().toLowerCase(Locale.ROOT);
        if (text.startsWith("%pdf-")) {
            return PDF;
        }
        if (text.startsWith("{\\rtf")) {
            return RTF;
        }
        return text.startsWith("<!doctype html") || text.startsWith("<html") || text.startsWith("<table") ? HTML : TEXT;
    }

    private static boolean starts(byte[] head, String... signatures) {
        StringBuilder hex = new StringBuilder();
        for (int i = 0; i < Math.min(8, head.length); i++) {
            hex.append("%02X".formatted(head[i]));
        }
        return Arrays.stream(signatures).anyMatch(signature -> hex.indexOf(signature) == 0);
    }

    /** Refuses what is neither text nor possibly a workbook. */
    FileKind requireTable() {
        if (this == EMPTY) {
            throw new UnreadableTableException(FileProblem.of(FileProblem.Code.EMPTY_FILE));
        }
        if (name != null) {
            throw new UnreadableTableException(FileProblem.of(FileProblem.Code.NOT_A_TABLE, name));
        }
        return this;
    }
}
