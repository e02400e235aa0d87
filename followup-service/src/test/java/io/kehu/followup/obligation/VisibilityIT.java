package io.kehu.followup.obligation;

import static io.kehu.followup.Scene.as;
import static io.kehu.followup.Scene.owner;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.kehu.clock.MovableClock;
import io.kehu.followup.Scene;
import io.kehu.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class VisibilityIT {

    @Inject
    MovableClock clock;

    @Inject
    DataSource database;

    private Scene scene;
    private String obligation;

    @BeforeEach
    void open() {
        scene = new Scene(clock);
        scene.classified("POTENTIAL");
        obligation = scene.told("FollowUpScheduled").data().get("obligationId").asText();
    }

    @AfterEach
    void close() {
        scene.close();
    }

    @ParameterizedTest(name = "{0}, {1} of {2}")
    @CsvSource({
        "lin.wei, sales, south",
        "wang.qiang, regional-manager, south",
        "liu.gang, general-manager, north",
        "xu.fang, auditor, north"
    })
    void shouldShowAnObligationToThoseWhoseCustomerItIs(String user, String role, String region) {
        // Given
        RequestSpecification caller = as(user, role, region);

        // When, Then
        caller.get("/api/v1/obligations/" + obligation).then().statusCode(200);
        list(as(user, role, region)).body("items.id", hasItem(obligation));
        log(as(user, role, region)).statusCode(200);
    }

    @ParameterizedTest(name = "{0}, {1} of {2}")
    @CsvSource({
        "zhao.min, sales, north",
        "zhao.min, sales, south",
        "sun.li, regional-manager, north",
        "chen.jing, service, south"
    })
    void shouldHideItFromAnybodyElse(String user, String role, String region) {
        // Given
        RequestSpecification caller = as(user, role, region);

        // When, Then
        caller.get("/api/v1/obligations/" + obligation).then().statusCode(404);
        list(as(user, role, region)).body("items", hasSize(0));
        as(user, role, region).get("/api/v1/obligations?limit=200").then().body("items.id", not(hasItem(obligation)));
        log(as(user, role, region)).statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/obligations", "/api/v1/follow-up-log", "/api/v1/working-days/2026"})
    void shouldAskForAToken(String path) {
        // When, Then
        given().get(path).then().statusCode(401).contentType("application/problem+json");
        given().auth()
                .oauth2(Tokens.of("lin.wei").roles("sales").expired().sign())
                .get(path)
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(Tokens.of("lin.wei").roles("sales").forge())
                .get(path)
                .then()
                .statusCode(401);
        given().auth()
                .oauth2(Tokens.of("lin.wei").roles("sales").audience("other").sign())
                .get(path)
                .then()
                .statusCode(401);
    }

    @Test
    void shouldRefuseARoleThatHasNothingToDoHere() {
        // When, Then
        as("op", "operator", "south").get("/api/v1/obligations").then().statusCode(403);
        as("x", "no-such-role", "south").get("/api/v1/obligations").then().statusCode(403);
        owner().get("/internal/v1/files/" + scene.customer).then().statusCode(403);
    }

    @Test
    void shouldHideTheRowsInTheDatabaseItself() throws SQLException {
        // When, Then
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "select set_config('kehu.scope', 'OWN', false), set_config('kehu.caller', 'zhao.min', false)");
            for (String table : new String[] {"customer", "obligation", "log_entry"}) {
                ResultSet rows = statement.executeQuery(
                        "select count(*) from " + table + " where customer_id = '" + scene.customer + "'");
                rows.next();
                Assertions.assertThat(rows.getLong(1)).as(table).isZero();
            }
        }
    }

    @Test
    void shouldFilterAndSortByDeadline() {
        // When, Then
        list(owner().queryParam("kind", "FIRST_CONTACT").queryParam("status", "OPEN"))
                .body("items", hasSize(1))
                .body("sort", equalTo("dueAt,id"));
        list(owner().queryParam("kind", "PROPOSAL")).body("items", hasSize(0));
        list(owner().queryParam("dueAfter", "2026-03-05T16:00:00Z")).body("items", hasSize(1));
        list(owner().queryParam("dueBefore", "2026-03-05T16:00:00Z")).body("items", hasSize(0));
        list(owner().queryParam("overdue", false)).body("items", hasSize(1));
        owner().queryParam("limit", 1)
                .get("/api/v1/obligations")
                .then()
                .body("items.size()", equalTo(1))
                .body("items.status", everyItem(org.hamcrest.Matchers.notNullValue()));
    }

    @Test
    void shouldGoOnWhereTheCursorSays() {
        // Given
        scene.classified("SILENT");
        scene.told("FollowUpScheduled", "REACTIVATION");

        // When
        ValidatableResponse first = list(owner().queryParam("limit", 2));

        // Then
        first.body("items", hasSize(2));
        list(owner().queryParam("limit", 2).queryParam("cursor", first.extract().<String>path("next")))
                .body("items", hasSize(1));
    }

    @ParameterizedTest
    @CsvSource({
        "status=LATE",
        "customerId=1",
        "dueBefore=tomorrow",
        "limit=0",
        "limit=201",
        "cursor=nonsense",
        "dueBefore=%2B999999999-12-31T23:59:59Z",
        "dueAfter=-0010-01-01T00:00:00Z"
    })
    void shouldRefuseAParameterThatMeansNothing(String parameter) {
        // When, Then
        owner().urlEncodingEnabled(false)
                .get("/api/v1/obligations?" + parameter)
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    private ValidatableResponse list(RequestSpecification caller) {
        return caller.queryParam("customerId", scene.customer)
                .get("/api/v1/obligations")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse log(RequestSpecification caller) {
        return caller.queryParam("customerId", scene.customer)
                .get("/api/v1/follow-up-log")
                .then();
    }
}
