package io.kehu.customer.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The functions against plain SQL, among enough customers that lists are walked, gathered, and walked in vain. */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FindingInDatabaseIT {

    private static final String CUSTOMERS =
            """
            insert into customer (id, revision, entered_at, changed_at, entered_late, status, owner_id, region, name_text, name_grams, marks,
                                  legal_name, expected_annual_amount, last_interaction_at, next_due_on, entered_by, content, twin_keys, former_numbers)
            select gen_random_uuid(), 0, timestamptz '2001-01-01' + n * interval '1 minute', now(), false, 'APPROVED',
                   'db.' || n % 5, (array['db-east', 'db-west', null])[1 + n % 3],
                   name, array(select substr(name, i, 2) from generate_series(1, length(name) - 1) i),
                   array['tag:db', 'tag:m' || n % 7] || case when n < 350 then array['tag:old'] else '{}' end,
                   case when n % 11 > 0 then name end,
                   case when n % 4 > 0 then n % 50 end,
                   case when n % 3 > 0 then timestamptz '2002-01-01' + (n * 37 % 1000) * interval '1 day' end,
                   case when n % 10 = 0 then date '2003-01-01' + n % 60 end, 'db', '{}', '{}', '{}'
            from (select n, (array['甲', '乙', '丙', '丁'])[1 + n % 4] || case when n % 40 = 0 then '稀有' else '常见' end || n as name
                  from generate_series(1, 3000) n) made""";

    private Connection owner;

    @BeforeAll
    void fill() throws SQLException {
        owner = connect("owner");
        owner.createStatement().execute(CUSTOMERS);
        owner.createStatement().execute("analyze customer");
    }

    @AfterAll
    void clear() throws SQLException {
        owner.createStatement().execute("delete from customer where entered_by = 'db'");
        owner.close();
    }

    private static Connection connect(String role) throws SQLException {
        String login = "kehu_customer_" + role;
        return DriverManager.getConnection(System.getProperty("kehu.test.jdbc"), login, login + "-pass");
    }

    @ParameterizedTest(name = "{0} {1} {2} by {4}")
    @CsvSource(
            delimiter = '|',
            value = {
                "ALL|||{\"marks\": [\"tag:db\"]}|c.marks @> '{tag:db}'",
                "ALL|||{\"marks\": [\"tag:db\", \"tag:m3\"]}|c.marks @> '{tag:db,tag:m3}'",
                "ALL|||{\"marks\": [\"tag:old\"]}|c.marks @> '{tag:old}'",
                "ALL|||{\"marks\": [\"tag:db\"], \"fragments\": [{\"pattern\": \"%稀有%\", \"grams\": [\"稀有\"], \"cover\": [\"稀有\"]}]}|c.name_text like '%稀有%' and c.marks @> '{tag:db}'",
                "OWN|db.2||{}|c.owner_id = 'db.2'",
                "OWN|db.2||{\"marks\": [\"tag:old\"]}|c.owner_id = 'db.2' and c.marks @> '{tag:old}'",
                "REGION|db.2|db-east|{}|c.owner_id = 'db.2' or c.region = 'db-east'",
                "REGION|db.2|db-east,db-west|{\"marks\": [\"tag:old\"]}|(c.owner_id = 'db.2' or c.region in ('db-east', 'db-west')) and c.marks @> '{tag:old}'",
                "REGION|db.2|db-west|{\"last_interaction_before\": \"2002-07-01T00:00:00Z\"}|(c.owner_id = 'db.2' or c.region = 'db-west') and (c.last_interaction_at < '2002-07-01Z' or c.last_interaction_at is null)",
                "REGION|db.2|db-west|{\"due_by\": \"2003-01-20\"}|(c.owner_id = 'db.2' or c.region = 'db-west') and c.next_due_on <= '2003-01-20'",
            })
    void shouldPageLikePlainSqlInEveryOrder(
            String scope, String caller, String regions, String filter, String condition) throws SQLException {
        try (Connection app = connect("app")) {
            tell(app, scope, caller, regions);
            for (CustomerSort sort : CustomerSort.values()) {
                List<String> expected = plain(condition, sort);
                assertThat(expected).isNotEmpty();
                for (int page : new int[] {3, 200}) {
                    assertThat(first(app, filter, sort, page, expected.size() > 600 ? 600 : 4000))
                            .as("%s, pages of %d", sort, page)
                            .containsExactlyElementsOf(
                                    expected.subList(0, Math.min(expected.size(), page == 3 ? 60 : 600)));
                }
            }
        }
    }

    private List<String> plain(String condition, CustomerSort sort) throws SQLException {
        String direction = sort.text().startsWith("-") ? " desc" : "";
        String key =
                switch (sort.text().replace("-", "")) {
                    case "enteredAt" -> "c.entered_at";
                    case "legalName" -> "c.legal_name collate \"zh-x-icu\"";
                    case "lastInteractionAt" -> "c.last_interaction_at";
                    case "expectedAnnualAmount" -> "c.expected_annual_amount";
                    default -> "c.next_due_on";
                };
        return ids(owner.createStatement()
                .executeQuery("select c.id from customer c where " + condition + " order by " + key + direction
                        + " nulls last, c.id" + direction));
    }

    /** Pages until enough are there. */
    private static List<String> first(Connection app, String filter, CustomerSort sort, int page, int most)
            throws SQLException {
        int enough = page == 3 ? 60 : Math.min(most, 600);
        List<String> found = new ArrayList<>();
        String key = null;
        String id = null;
        while (found.size() < enough) {
            ResultSet rows = find(app, filter, sort.text(), key, id, page);
            int before = found.size();
            while (rows.next()) {
                found.add(rows.getString("id"));
                key = rows.getString("sort_key");
                id = rows.getString("id");
            }
            if (found.size() - before < page) {
                break;
            }
        }
        return found.subList(0, Math.min(found.size(), enough));
    }

    private static ResultSet find(Connection app, String filter, String sort, String key, String id, int page)
            throws SQLException {
        PreparedStatement find = app.prepareStatement("select * from find_customers(?::jsonb, ?, ?, ?::uuid, ?)");
        find.setString(1, filter);
        find.setString(2, sort);
        find.setString(3, key);
        find.setString(4, id);
        find.setInt(5, page);
        return find.executeQuery();
    }

    private static List<String> ids(ResultSet rows) throws SQLException {
        List<String> ids = new ArrayList<>();
        while (rows.next()) {
            ids.add(rows.getString(1));
        }
        return ids;
    }

    private static void tell(Connection app, String scope, String caller, String regions) throws SQLException {
        try (PreparedStatement tell = app.prepareStatement("select set_config('kehu.scope', ?, false),"
                + " set_config('kehu.caller', ?, false), set_config('kehu.regions', ?, false)")) {
            tell.setString(1, scope);
            tell.setString(2, caller == null ? "" : caller);
            tell.setString(3, regions == null ? "" : regions);
            tell.execute();
        }
    }

    @Test
    @Tag("ACC-5")
    void shouldShowNothingToAConnectionThatWasToldNoCaller() throws SQLException {
        try (Connection app = connect("app")) {
            assertThat(ids(find(app, "{}", "-enteredAt", null, null, 10))).isEmpty();
            assertThat(ids(app.createStatement().executeQuery("select id from customer")))
                    .isEmpty();
            assertThat(ids(app.createStatement()
                            .executeQuery("select customers from count_customers('{}', 'region', null, 10)")))
                    .containsExactly("0");
            tell(app, "NONE", "db.2", "db-east");
            assertThat(ids(find(app, "{}", "-enteredAt", null, null, 10))).isEmpty();
            tell(app, "EVERYTHING", "db.2", "db-east");
            assertThat(ids(find(app, "{}", "legalName", null, null, 10))).isEmpty();
        }
    }

    @Test
    @Tag("ACC-5")
    void shouldNotLetAFilterWidenWhatTheCallerSees() throws SQLException {
        try (Connection app = connect("app")) {
            tell(app, "OWN", "db.nobody", "db-east");
            for (String filter : List.of(
                    "{\"owner_id\": [\"db.2\"], \"region\": [\"db-east\"], \"marks\": [\"tag:db\"]}",
                    "{\"scope\": \"ALL\", \"kehu.scope\": \"ALL\"}",
                    "{\"fragments\": [{\"pattern\": \"' or true --\", \"grams\": [], \"cover\": [], \"code\": \"%\"}]}",
                    "{\"choices\": [{\"marks\": [\"x') or (true\", \"tag:db\"]}]}")) {
                for (CustomerSort sort : CustomerSort.values()) {
                    assertThat(ids(find(app, filter, sort.text(), null, null, 10)))
                            .isEmpty();
                }
            }
            assertThatThrownBy(() -> find(app, "{}", "enteredAt; drop table customer", null, null, 10))
                    .isInstanceOf(SQLException.class);
            assertThatThrownBy(() ->
                            app.createStatement().executeQuery("select expected_customers('true', null, null, null)"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
        }
    }
}
