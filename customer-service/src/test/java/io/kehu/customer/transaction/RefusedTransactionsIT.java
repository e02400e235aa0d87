package io.kehu.customer.transaction;

import static io.kehu.customer.Api.ADMIN;
import static io.kehu.customer.Api.LIN;
import static io.kehu.customer.Api.SUN;
import static io.kehu.customer.Api.WANG;
import static io.kehu.customer.Api.ZHAO;
import static io.kehu.customer.Api.as;
import static io.kehu.customer.Api.draft;
import static io.kehu.customer.Api.step;
import static io.kehu.customer.transaction.Bookings.SALE;
import static io.kehu.customer.transaction.Bookings.book;
import static io.kehu.customer.transaction.Bookings.inForce;
import static io.kehu.customer.transaction.Bookings.path;
import static io.kehu.customer.transaction.Bookings.reverse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.kehu.clock.MovableClock;
import io.kehu.customer.Full;
import io.kehu.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class RefusedTransactionsIT {

    @Inject
    MovableClock clock;

    @Inject
    DataSource database;

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void shouldBookForCustomersInForceOnly() {
        // Given
        String draft = draft();
        String ended = inForce();
        String sale = book(LIN, ended, SALE).path("id");
        step(LIN, ended, "end-cooperation", "{\"endedOn\": \"2026-04-30\", \"reason\": \"合同到期\"}")
                .then()
                .statusCode(200);
        String rejected = inForce();
        step(WANG, rejected, "reject", "{\"reason\": \"空号\"}").then().statusCode(200);

        // When / Then
        for (String customer : List.of(draft, ended, rejected)) {
            book(LIN, customer, SALE).then().statusCode(409).body("type", equalTo("urn:kehu:problem:wrong-state"));
        }
        reverse(LIN, ended, sale, "录错").then().statusCode(409);
        as(LIN).get(path(ended)).then().statusCode(200).body("items", hasSize(1));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "revenue, '\"-0.01\"', positive-or-zero",
        "revenue, '\"1.005\"', digits",
        "revenue, '\"12345678901234567\"', digits",
        "revenue, '\"viel\"', wrong-type",
        "cost, '\"-1\"', positive-or-zero",
        "cost, '\"0.001\"', digits",
        "occurredOn, '\"2999-01-01\"', not-in-future",
        "occurredOn, '\"2026-02-30\"', wrong-type",
        "businessLine, '\" \"', required",
        "businessLine, '\"astrology\"', listed",
        "paymentTerms, '\"someday\"', listed",
        "contractNumber, '\"HT-OF-ANOTHER\"', no-such-contract",
        "invoice, '\"7\"', unknown"
    })
    @Tag("CAP-11")
    void shouldRefuseWhatCannotBe(String field, String value, String code) {
        // Given
        String customer = inForce();
        String body = SALE.contains("\"" + field + "\"")
                ? SALE.replaceFirst("\"" + field + "\": \"[^\"]*\"", "\"" + field + "\": " + value)
                : SALE.replaceFirst("\\{", "{\"" + field + "\": " + value + ", ");

        // When / Then
        book(LIN, customer, body)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:kehu:problem:invalid-body"))
                .body("errors.field", contains(field))
                .body("errors.code", contains(code));
        as(LIN).get(path(customer)).then().body("items", hasSize(0));
    }

    @Test
    void shouldNameEveryFaultAtOnceAndWhatIsMissing() {
        String customer = inForce();

        book(LIN, customer, "{\"cost\": \"-1\"}")
                .then()
                .statusCode(400)
                .body("errors.field", containsInAnyOrder("occurredOn", "businessLine", "revenue", "cost"));
        String sale = book(LIN, customer, SALE).path("id");
        reverse(LIN, customer, sale, " ").then().statusCode(400).body("errors.field", contains("reason"));
        as(LIN).body(SALE).post(path(customer)).then().statusCode(400);
        as(LIN).get(path(customer) + "?from=gestern").then().statusCode(400);
        as(LIN).get(path(customer) + "?cursor=eA").then().statusCode(400);
    }

    @Test
    @Tag("CAP-5")
    void shouldNotBookUnderCodesThatAreRetired() {
        // Given
        String customer = inForce();
        String sale = SALE.replace("prepaid", "barter");
        String entries = "/api/v1/reference-lists/payment-terms/entries";
        as(ADMIN)
                .header("Idempotency-Key", "barter-of-" + customer)
                .body("{\"code\": \"barter\", \"name\": {\"zh\": \"以货抵款\"}}")
                .post(entries)
                .then()
                .statusCode(201);
        book(LIN, customer, sale).then().statusCode(201);

        // When
        as(ADMIN)
                .header("If-Match", "\"0\"")
                .body("{\"retired\": true}")
                .patch(entries + "/barter")
                .then()
                .statusCode(200);

        // Then
        await().untilAsserted(() -> book(LIN, customer, sale)
                .then()
                .statusCode(400)
                .body("errors.field", contains("paymentTerms"))
                .body("errors.code", contains("not-usable")));
    }

    @Test
    void shouldTakeTodayAsItIsInShanghai() {
        // Given
        clock.setTo(Instant.parse("2026-03-01T15:59:59Z"));
        String customer = inForce(Full.RECORD.replace("2026-03-02T09:00", "2026-03-01T09:00"));
        String tomorrow = SALE.replace("2026-02-27", "2026-03-02");
        String today = SALE.replace("2026-02-27", "2026-03-01");

        // When / Then
        book(LIN, customer, today).then().statusCode(201);
        book(LIN, customer, tomorrow).then().statusCode(400).body("errors.field", contains("occurredOn"));
        clock.setTo(Instant.parse("2026-03-01T16:00:00Z"));
        book(LIN, customer, tomorrow).then().statusCode(201);
    }

    @Test
    @Tag("ACC-1")
    void shouldShowTransactionsToThoseWhoSeeTheCustomerAndToNobodyElse() {
        // Given
        String customer = inForce();
        String sale = book(LIN, customer, SALE).path("id");
        String auditor = Tokens.of("xu.fang").roles("auditor").sign();
        String guest = Tokens.of("guest").sign();

        // When / Then
        for (String reader : List.of(LIN, WANG, ADMIN, auditor)) {
            as(reader).get(path(customer) + "/" + sale).then().statusCode(200);
            as(reader).get(path(customer)).then().statusCode(200).body("items", hasSize(1));
        }
        for (String stranger : List.of(ZHAO, SUN)) {
            as(stranger).get(path(customer)).then().statusCode(404);
            as(stranger).get(path(customer) + "/" + sale).then().statusCode(404);
            book(stranger, customer, SALE).then().statusCode(404);
            reverse(stranger, customer, sale, "x").then().statusCode(404);
        }
        book(auditor, customer, SALE).then().statusCode(403);
        reverse(auditor, customer, sale, "x").then().statusCode(403);
        as(guest).get(path(customer)).then().statusCode(403);
        as(guest).get(path(customer) + "/" + sale).then().statusCode(403);
    }

    @Test
    void shouldNotLetEvenTheServiceItselfChangeABooking() throws SQLException {
        // Given
        String customer = inForce();
        book(LIN, customer, SALE).then().statusCode(201);

        // When / Then
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            String booking = " customer_transaction%s where customer_id = '" + customer + "'";
            ResultSet count = sql.executeQuery("select count(*) from" + booking.formatted(""));
            count.next();
            assertThat(count.getInt(1)).isEqualTo(1);
            assertThat(sql.executeUpdate("update" + booking.formatted(" set revenue = 0")))
                    .isZero();
            assertThat(sql.executeUpdate("delete from" + booking.formatted(""))).isZero();
        }
        as(LIN).get(path(customer)).then().body("totals.revenue", equalTo("120000.50"));
    }
}
