package io.kehu.customer.table.file;

import io.kehu.customer.table.problem.FileProblem;
import io.kehu.customer.table.problem.UnreadableTableException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Decides whether a file is a workbook that can be read without harm, by going through all of it once. Opens it as the
 * workbook reader does, so that both see the same parts.
 */
final class WorkbookCheck {

    private final ZipFile zip;
    private final Limits limits;
    private final Inflation inflation;
    private long strings;
    private long lastString = -1;

    private WorkbookCheck(ZipFile zip, Limits limits, long fileSize) {
        this.zip = zip;
        this.limits = limits;
        inflation = new Inflation(limits, fileSize);
    }

    static ContentTypes check(Path file, Limits limits) throws IOException {
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            return new WorkbookCheck(zip, limits, Files.size(file)).check();
        } catch (XMLStreamException | IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw WorkbookXml.broken();
        }
    }

    private ContentTypes check() throws IOException, XMLStreamException {
        List<ZipArchiveEntry> parts = parts();
        ContentTypes types = types();
        types.requireWorkbook();
        for (ZipArchiveEntry part : parts) {
            walk(part, part.getName().equalsIgnoreCase(types.strings()));
        }
        if (lastString >= strings) {
            throw WorkbookXml.broken();
        }
        return types;
    }

    private List<ZipArchiveEntry> parts() {
        List<ZipArchiveEntry> parts = Collections.list(zip.getEntries());
        if (parts.size() > limits.parts()) {
            throw new UnreadableTableException(FileProblem.of(FileProblem.Code.TOO_MANY_PARTS, limits.parts()));
        }
        Set<String> names = new HashSet<>();
        for (ZipArchiveEntry part : parts) {
            if (part.getGeneralPurposeBit().usesEncryption()) {
                throw new UnreadableTableException(FileProblem.of(FileProblem.Code.ENCRYPTED));
            }
            if (!names.add(part.getName().toLowerCase(Locale.ROOT)) || !zip.canReadEntryData(part)) {
                throw WorkbookXml.broken();
            }
        }
        return parts;
    }

    private ContentTypes types() throws IOException, XMLStreamException {
        ZipArchiveEntry part = zip.getEntry(ContentTypes.PART);
        if (part == null) {
            String kind = zip.getEntry("META-INF/manifest.xml") == null ? "ZIP" : "ODS";
            throw new UnreadableTableException(FileProblem.of(FileProblem.Code.NOT_A_TABLE, kind));
        }
        try (InputStream in = inflation.of(zip.getInputStream(part))) {
            return ContentTypes.read(in);
        }
    }

    private void walk(ZipArchiveEntry part, boolean table) throws IOException, XMLStreamException {
        try (InputStream inflated = inflation.of(zip.getInputStream(part));
                InputStream in = table ? new MeteredStream(inflated, memory()) : inflated) {
            PartCheck check = new PartCheck();
            try {
                check.walk(in);
            } catch (XMLStreamException e) {
                requireBinary(part, e);
                in.transferTo(OutputStream.nullOutputStream());
            }
            lastString = Math.max(lastString, check.lastString());
            strings = table ? check.strings() : strings;
        }
    }

    private ByteLimit memory() {
        return new ByteLimit(FileProblem.Code.TOO_MANY_STRINGS, limits.stringBytes());
    }

    /** A sheet can have any name, so every part is walked; those not named as XML may be pictures and the like. */
    private static void requireBinary(ZipArchiveEntry part, XMLStreamException otherwise) throws XMLStreamException {
        if (part.getName().endsWith(".xml") || part.getName().endsWith(".rels")) {
            throw otherwise;
        }
    }
}
