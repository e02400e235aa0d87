package io.kehu.customer.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which departments do without approval (VER-3). All others have it. */
@ApplicationScoped
public class ApprovalSettings {

    private final DataSource database;
    private final Clock clock;

    ApprovalSettings(DataSource database, Clock clock) {
        this.database = database;
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
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select department, required, decided_by, decided_at from approval_setting order by 1")) {
            ResultSet row = select.executeQuery();
            List<Setting> settings = new ArrayList<>();
            while (row.next()) {
                settings.add(new Setting(
                        row.getString(1),
                        row.getBoolean(2),
                        row.getString(3),
                        row.getTimestamp(4).toInstant()));
            }
            return settings;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Decides for what is submitted from now on. */
    @Transactional
    public void decide(String department, boolean required, String by) {
        try (Connection connection = database.getConnection();
                PreparedStatement upsert = connection.prepareStatement("insert into approval_setting"
                        + " (department, required, decided_by, decided_at) values (?, ?, ?, ?)"
                        + " on conflict (department) do update set required = excluded.required,"
                        + " decided_by = excluded.decided_by, decided_at = excluded.decided_at")) {
            upsert.setString(1, department);
            upsert.setBoolean(2, required);
            upsert.setString(3, by);
            upsert.setTimestamp(4, Timestamp.from(clock.instant()));
            upsert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
