package io.kehu.customer.imports;

import io.kehu.customer.reference.Catalogues;
import io.kehu.customer.reference.KnownWords;
import io.kehu.customer.table.CustomerTable;
import io.kehu.customer.table.file.ReadOptions;
import io.kehu.customer.table.file.SourceTable;
import io.kehu.customer.table.problem.FileProblem;
import io.kehu.customer.table.problem.UnreadableTableException;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Tables of imports, kept open between two chunks. Only a convenience: whoever finds none, or one that is too far ahead because
 * a chunk was taken back, opens the file anew and goes past what is done.
 */
@ApplicationScoped
class OpenTables {

    private static final int KEPT = 3;
    private static final String ZIP = "PK";

    private final ImportFiles files;
    private final Catalogues catalogues;
    private final ImportConfig config;
    private final Map<UUID, OpenTable> open = new LinkedHashMap<>();

    OpenTables(ImportFiles files, Catalogues catalogues, ImportConfig config) {
        this.files = files;
        this.catalogues = catalogues;
        this.config = config;
    }

    /** Reads on in a table; {@code remembering} which keys were there, from its beginning. */
    synchronized OpenTable at(UUID id, ImportOrder order, long position, boolean remembering) {
        OpenTable table = open.remove(id);
        if (table != null && (table.remembersKeys() != remembering || table.position() > position)) {
            table.close();
            table = null;
        }
        if (table == null) {
            table = open(id, order, remembering ? new SeenKeys() : null);
        }
        open.put(id, table);
        dropTheOldest();
        while (table.position() < position && table.hasNext()) {
            table.skip();
        }
        return table;
    }

    private void dropTheOldest() {
        if (open.size() > KEPT) {
            close(open.keySet().iterator().next());
        }
    }

    synchronized void close(UUID id) {
        OpenTable table = open.remove(id);
        if (table != null) {
            table.close();
        }
    }

    @PreDestroy
    synchronized void closeAll() {
        open.values().forEach(OpenTable::close);
        open.clear();
    }

    /** A table of its own for somebody who reads it from the beginning and closes it. */
    OpenTable open(UUID id, ImportOrder order) {
        return open(id, order, null);
    }

    private OpenTable open(UUID id, ImportOrder order, SeenKeys keys) {
        KnownWords words = new KnownWords(catalogues.all(), order.people());
        ReadOptions options = order.reading(config);
        Path spooled = null;
        SourceTable source = null;
        try {
            if (order.workbook()) {
                spooled = spool(id);
                source = SourceTable.open(spooled, options);
                requireWorkbook(spooled);
            } else {
                source = SourceTable.csv(files.open(id), options);
            }
            return new OpenTable(new CustomerTable(source, order.headers(), words), spooled, keys);
        } catch (IOException | RuntimeException e) {
            discard(source, spooled);
            throw e instanceof RuntimeException known ? known : new UncheckedIOException((IOException) e);
        }
    }

    /** A text can be read as well, but is not what it was said to be. */
    private static void requireWorkbook(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            if (!new String(in.readNBytes(2), StandardCharsets.ISO_8859_1).equals(ZIP)) {
                throw new UnreadableTableException(FileProblem.of(FileProblem.Code.NOT_A_TABLE, "TEXT"));
            }
        }
    }

    /** A workbook is not read from beginning to end. */
    private Path spool(UUID id) throws IOException {
        Path file = Files.createTempFile("import-", ".xlsx");
        try (InputStream in = files.open(id)) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }

    private static void discard(SourceTable source, Path spooled) {
        try {
            if (source != null) {
                source.close();
            }
            if (spooled != null) {
                Files.deleteIfExists(spooled);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
