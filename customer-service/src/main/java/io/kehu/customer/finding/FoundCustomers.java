package io.kehu.customer.finding;

import io.kehu.web.Cursor;
import io.kehu.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The customers that the caller sees and that a filter picks: page by page, or counted. */
@ApplicationScoped
public class FoundCustomers {

    private static final int MOST_GROUPS = 200;

    private final DataSource database;

    FoundCustomers(DataSource database) {
        this.database = database;
    }

    private record Found(CustomerSummary customer, Place place) {}

    /**
     * @param cursor where the page before ended; null for the first
     * @throws io.kehu.web.problem.Refusal 400 when the cursor is not of a page with this sort and this filter
     */
    public Page<CustomerSummary> page(CustomerFilter filter, CustomerSort sort, String cursor, int limit) {
        Place after = Place.of(cursor, sort, filter);
        List<Found> found = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement find =
                        connection.prepareStatement("select * from find_customers(?::jsonb, ?, ?, ?, ?)")) {
            find.setString(1, filter.json());
            find.setString(2, sort.text());
            find.setString(3, after.key());
            find.setObject(4, after.id(), java.sql.Types.OTHER);
            find.setInt(5, limit + 1);
            ResultSet rows = find.executeQuery();
            SummaryRow row = new SummaryRow(rows);
            while (rows.next()) {
                found.add(new Found(row.summary(), row.place()));
            }
        } catch (SQLException e) {
            throw isOfWrongType(after, e) ? Cursor.invalid() : new IllegalStateException("Customers were not found", e);
        }
        return Page.of(found, limit, last -> last.place().cursor(sort, filter), sort.full())
                .map(Found::customer);
    }

    /** A cursor that somebody has tampered with. */
    private static boolean isOfWrongType(Place after, SQLException e) {
        return after.key() != null && e.getSQLState() != null && e.getSQLState().startsWith("22");
    }

    public CustomerCount count(CustomerFilter filter, Grouping grouping) {
        try (Connection connection = database.getConnection();
                PreparedStatement count =
                        connection.prepareStatement("select * from count_customers(?::jsonb, ?, ?, ?)")) {
            count.setString(1, filter.json());
            count.setString(2, grouping.by());
            count.setString(3, grouping.dimension());
            count.setInt(4, MOST_GROUPS + 1);
            ResultSet row = count.executeQuery();
            row.next();
            long total = row.getLong("customers");
            List<CustomerCount.Group> groups = new ArrayList<>();
            while (grouping.by() != null && row.next()) {
                groups.add(new CustomerCount.Group(row.getString("value"), row.getLong("customers")));
            }
            boolean further = groups.size() > MOST_GROUPS;
            return new CustomerCount(total, further ? groups.subList(0, MOST_GROUPS) : groups, further);
        } catch (SQLException e) {
            throw new IllegalStateException("Customers were not counted", e);
        }
    }
}
