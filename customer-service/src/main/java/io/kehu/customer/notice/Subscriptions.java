package io.kehu.customer.notice;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;

/** What departments want to hear of. Every method needs a running transaction. */
@ApplicationScoped
public class Subscriptions {

    private final DataSource database;

    Subscriptions(DataSource database) {
        this.database = database;
    }

    /** Department → the kinds it asked for. */
    public SortedMap<String, Set<Topic>> all() {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select department, topic from change_subscription")) {
            ResultSet row = select.executeQuery();
            SortedMap<String, Set<Topic>> all = new TreeMap<>();
            while (row.next()) {
                all.computeIfAbsent(row.getString(1), department -> EnumSet.noneOf(Topic.class))
                        .add(Topic.valueOf(row.getString(2)));
            }
            return all;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The departments that asked for any of these kinds, by name. */
    List<String> departmentsFor(List<Topic> topics) {
        return all().entrySet().stream()
                .filter(subscription -> topics.stream().anyMatch(subscription.getValue()::contains))
                .map(java.util.Map.Entry::getKey)
                .toList();
    }

    /** From now on the department hears of these kinds and no others. */
    public void replace(String department, Set<Topic> topics) {
        try (Connection connection = database.getConnection();
                PreparedStatement delete =
                        connection.prepareStatement("delete from change_subscription where department = ?");
                PreparedStatement insert = connection.prepareStatement(
                        "insert into change_subscription (department, topic) values (?, ?)")) {
            delete.setString(1, department);
            delete.executeUpdate();
            for (Topic topic : topics) {
                insert.setString(1, department);
                insert.setString(2, topic.name());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
