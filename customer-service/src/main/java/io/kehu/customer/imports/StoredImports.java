package io.kehu.customer.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import io.kehu.customer.record.StoredJson;
import io.kehu.customer.table.problem.FileProblem;
import io.kehu.web.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table {@code customer_import}. */
@ApplicationScoped
class StoredImports {

    private static final TypeReference<List<FileFault>> PROBLEMS = new TypeReference<>() {};

    private final Sql sql;

    StoredImports(Sql sql) {
        this.sql = sql;
    }

    void add(UUID id, String by, Instant at, String mediaType, long bytes) {
        sql.update(
                "insert into customer_import (id, created_by, created_at, media_type, bytes) values (?, ?, ?, ?, ?)",
                id,
                by,
                at,
                mediaType,
                bytes);
    }

    void unreadable(UUID id, List<FileProblem> problems) {
        List<FileFault> faults = problems.stream()
                .map(problem -> new FileFault(problem.line(), FaultWords.of(problem)))
                .toList();
        sql.update(
                "update customer_import set problems = ?::jsonb where id = ?",
                ImportHandler.json(faults).toString(),
                id);
    }

    void approvedBy(UUID id, UUID approvalJob) {
        sql.update("update customer_import set approval_id = ? where id = ?", approvalJob, id);
    }

    Optional<CustomerImport> find(UUID id) {
        return read("id = ?", id).stream().findFirst();
    }

    /** Newest first, older than the given one; a person's, or all. */
    List<CustomerImport> list(String by, UUID before, int limit) {
        return read("created_by = coalesce(?, created_by) and id < ? order by id desc limit ?", by, before, limit);
    }

    /** Drops the file and outcomes of an import that has been over since before; false when there is none left. */
    boolean forgetOne(Instant before) {
        return sql.update(
                        """
                        with old as (select i.id from customer_import i join job on job.id = i.id
                                      where not i.forgotten and i.created_at < ? and job.finished_at < ?
                                      limit 1 for update of i skip locked),
                             parts as (delete from import_part where import_id in (select id from old)),
                             outcomes as (delete from import_outcome where import_id in (select id from old))
                        update customer_import set forgotten = true where id in (select id from old)""",
                        before,
                        before)
                == 1;
    }

    /** Deletes an import with all that it has left but the keys of its rows, by which they are recognised for ever. */
    void remove(UUID id) {
        sql.update(
                """
                with parts as (delete from import_part where import_id = ?),
                     outcomes as (delete from import_outcome where import_id = ?)
                delete from customer_import where id = ?""",
                id,
                id,
                id);
    }

    private List<CustomerImport> read(String condition, Object... values) {
        return sql.query("select * from customer_import where " + condition, StoredImports::read, values);
    }

    private static CustomerImport read(ResultSet row) throws SQLException, JsonProcessingException {
        String problems = row.getString("problems");
        return new CustomerImport(
                row.getObject("id", UUID.class),
                row.getString("created_by"),
                row.getString("media_type"),
                row.getLong("bytes"),
                problems == null ? List.of() : StoredJson.MAPPER.readValue(problems, PROBLEMS),
                row.getObject("approval_id", UUID.class),
                row.getBoolean("forgotten"));
    }
}
