package io.kehu.customer.approval;

import io.kehu.web.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which departments do without approval (VER-3). All others have it. */
@ApplicationScoped
public class ApprovalSettings {

    private final Sql sql;
    private final Clock clock;

    ApprovalSettings(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Who decided what, and when. */
    @Schema(name = "ApprovalSetting")
    public record Setting(String department, boolean required, String decidedBy, Instant decidedAt) {}

    /** @param department null: of a record without one, which is approved */
    @Transactional
    public boolean isRequired(String department) {
        return all().stream()
                .filter(setting -> setting.department().equals(department))
                .findFirst()
                .map(Setting::required)
                .orElse(true);
    }

    /** Of the departments that somebody has decided about, by name. */
    @Transactional
    public List<Setting> all() {
        return sql.query(
                "select department, required, decided_by, decided_at from approval_setting order by 1",
                row -> new Setting(
                        row.getString(1), row.getBoolean(2), row.getString(3), Sql.instant(row, "decided_at")));
    }

    /** Decides for what is submitted from now on. */
    @Transactional
    public void decide(String department, boolean required, String by) {
        sql.update(
                "insert into approval_setting (department, required, decided_by, decided_at) values (?, ?, ?, ?)"
                        + " on conflict (department) do update set required = excluded.required,"
                        + " decided_by = excluded.decided_by, decided_at = excluded.decided_at",
                department,
                required,
                by,
                clock.instant());
    }
}
