package io.kehu.customer.notice;

import io.kehu.web.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What departments want to hear of. Every method needs a running transaction. */
@ApplicationScoped
public class Subscriptions {

    private final Sql sql;

    Subscriptions(Sql sql) {
        this.sql = sql;
    }

    /** Department → the kinds it asked for. */
    public SortedMap<String, Set<Topic>> all() {
        SortedMap<String, Set<Topic>> all = new TreeMap<>();
        sql.query("select department, topic from change_subscription", row -> all.computeIfAbsent(
                        row.getString(1), department -> EnumSet.noneOf(Topic.class))
                .add(Topic.valueOf(row.getString(2))));
        return all;
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
        sql.update("delete from change_subscription where department = ?", department);
        sql.updateAll(
                "insert into change_subscription (department, topic) values (?, ?)",
                topics.stream()
                        .map(topic -> new Object[] {department, topic.name()})
                        .toList());
    }
}
