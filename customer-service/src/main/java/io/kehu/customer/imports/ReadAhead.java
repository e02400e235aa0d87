package io.kehu.customer.imports;

import io.kehu.customer.imports.ReadRows.Row;
import io.kehu.customer.table.TableRow;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Chunks of tables, read and checked while the chunk before is stored: the database and this process work at the same time. One
 * thread reads, for storing takes longer and is held up when reading takes every core. Like
 * {@link OpenTables} a convenience: who asks for another place than was read ahead gets it a little later.
 */
@ApplicationScoped
class ReadAhead {

    private static final int KEPT = 2;

    private final OpenTables tables;
    private final ReadRows read;
    private final ImportConfig config;
    private final Clock clock;
    private final Map<UUID, Future<Chunk>> ahead = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        /** Those of jobs that another instance has taken over go with time. */
        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Future<Chunk>> eldest) {
            return size() > KEPT;
        }
    });
    private final ExecutorService reader = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "import-reader");
        thread.setDaemon(true);
        return thread;
    });

    ReadAhead(OpenTables tables, ReadRows read, ImportConfig config, Clock clock) {
        this.tables = tables;
        this.read = read;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Rows that stand together.
     *
     * @param position of the first
     * @param last whether none come after them
     */
    record Chunk(long position, List<Row> rows, boolean last) {

        long end() {
            return position + rows.size();
        }
    }

    /** The rows from a position on; those after them are read in the meantime. */
    Chunk at(UUID id, ImportOrder order, long position) {
        Chunk chunk = taken(id);
        if (chunk == null || chunk.position() != position) {
            chunk = read(id, order, position);
        }
        if (!chunk.last()) {
            long next = chunk.end();
            ahead.put(id, reader.submit(() -> read(id, order, next)));
        }
        return chunk;
    }

    /** Lets go of a table. */
    void close(UUID id) {
        taken(id);
        tables.close(id);
    }

    private Chunk read(UUID id, ImportOrder order, long position) {
        OpenTable table = tables.at(id, order, position, false);
        List<TableRow> taken = new ArrayList<>(config.chunk());
        while (taken.size() < config.chunk() && table.hasNext()) {
            taken.add(table.next());
        }
        Instant now = clock.instant();
        List<Row> rows = taken.stream().map(row -> read.read(row, order, now)).toList();
        return new Chunk(position, rows, !table.hasNext());
    }

    /** What was read ahead, once it is; null when nothing was, or it went wrong: then it goes wrong again where it is needed. */
    private Chunk taken(UUID id) {
        Future<Chunk> next = ahead.remove(id);
        if (next == null) {
            return null;
        }
        try {
            return next.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while rows were read", e);
        } catch (ExecutionException e) {
            return null;
        }
    }

    @PreDestroy
    void end() {
        reader.shutdownNow();
    }
}
