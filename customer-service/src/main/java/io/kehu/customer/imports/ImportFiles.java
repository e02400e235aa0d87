package io.kehu.customer.imports;

import io.kehu.web.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** The table {@code import_part}: files in pieces of a mebibyte. */
@ApplicationScoped
class ImportFiles {

    private static final int PART = 1 << 20;

    private final Sql sql;

    ImportFiles(Sql sql) {
        this.sql = sql;
    }

    void store(UUID id, Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] part = in.readNBytes(PART);
            for (int number = 0; part.length > 0; number++) {
                sql.update("insert into import_part (import_id, number, bytes) values (?, ?, ?)", id, number, part);
                part = in.readNBytes(PART);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file; no connection is kept while nobody reads. Empty when it was forgotten. */
    InputStream open(UUID id) {
        return new Parts(id);
    }

    private byte[] part(UUID id, int number) {
        return sql
                .query(
                        "select bytes from import_part where import_id = ? and number = ?",
                        row -> row.getBytes(1),
                        id,
                        number)
                .stream()
                .findFirst()
                .orElseGet(() -> new byte[0]);
    }

    private final class Parts extends InputStream {

        private final UUID id;
        private byte[] part = new byte[0];
        private int at;
        private int next;

        Parts(UUID id) {
            this.id = id;
        }

        @Override
        public int read() {
            return atEnd() ? -1 : part[at++] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            if (length == 0) {
                return 0;
            }
            if (atEnd()) {
                return -1;
            }
            int read = Math.min(length, part.length - at);
            System.arraycopy(part, at, bytes, offset, read);
            at += read;
            return read;
        }

        private boolean atEnd() {
            if (at == part.length && next >= 0) {
                part = part(id, next);
                at = 0;
                next = part.length < PART ? -1 : next + 1;
            }
            return at == part.length;
        }
    }
}
