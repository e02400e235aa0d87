package io.kehu.customer.transaction;

import static io.kehu.customer.Api.ADMIN;
import static io.kehu.customer.Api.LIN;
import static io.kehu.customer.Api.WANG;
import static io.kehu.customer.Api.approved;
import static io.kehu.customer.Api.as;
import static io.kehu.customer.transaction.Bookings.SALE;
import static io.kehu.customer.transaction.Bookings.book;
import static io.kehu.customer.transaction.Bookings.booked;
import static io.kehu.customer.transaction.Bookings.inForce;
import static io.kehu.customer.transaction.Bookings.path;
import static io.kehu.customer.transaction.Bookings.reverse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.kehu.testkit.Contracts;
import io.kehu.testkit.EventTap;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TransactionsIT {

    @Test
    @Tag("CAP-11")
    void shouldBookWhatWasSoldAndTellTheWorld() {
        // Given
        String customer = inForce();
        int revision = as(LIN).get("/api/v1/customers/" + customer).path("revision");
        try (EventTap tap = EventTap.on("kehu.customer.v1")) {
            // When
            Response booking = book(LIN, customer, SALE);

            // Then
            String id = booking.then()
                    .statusCode(201)
                    .body("occurredOn", equalTo("2026-02-27"))
                    .body("businessLine", equalTo("software"))
                    .body("product", equalTo("MES标准版"))
                    .body("contractNumber", equalTo("HT-2026-018"))
                    .body("region", equalTo("south"))
                    .body("revenue", equalTo("120000.50"))
                    .body("cost", equalTo("70000.00"))
                    .body("currency", equalTo("CNY"))
                    .body("paymentTerms", equalTo("prepaid"))
                    .body("recordedBy", equalTo("lin.wei"))
                    .extract()
                    .path("id");
            assertThat(booking.header("Location")).endsWith(path(customer) + "/" + id);
            as(WANG).get(path(customer) + "/" + id)
                    .then()
                    .statusCode(200)
                    .body("note", equalTo("首期款"))
                    .body("reversedBy", nullValue());
            EventTap.Event event = tap.await("TransactionRecorded", UUID.fromString(customer));
            Contracts.assertKeeps("transaction-recorded", event.data());
            assertThat(event.data().at("/transactionId").asText()).isEqualTo(id);
            assertThat(event.data().at("/revenue").asText()).isEqualTo("120000.50");
            assertThat(event.data().at("/revision").asInt()).isEqualTo(revision);
            assertThat(event.data().has("reversalOf")).isFalse();
            assertThat(event.actor()).isEqualTo("lin.wei");
        }
        as(LIN).get("/api/v1/customers/" + customer).then().body("revision", equalTo(revision));
    }

    @Test
    void shouldBookOnceHoweverOftenTheSameRequestComes() {
        // Given
        String customer = inForce();
        String key = UUID.randomUUID().toString();

        // When
        List<Response> answers = Stream.generate(
                        () -> as(LIN).header("Idempotency-Key", key).body(SALE).post(path(customer)))
                .limit(2)
                .toList();

        // Then
        answers.forEach(answer ->
                answer.then().statusCode(201).body("id", equalTo(answers.get(0).path("id"))));
        as(LIN).get(path(customer)).then().body("items", hasSize(1)).body("totals.count", equalTo(1));
    }

    @Test
    @Tag("CAP-11")
    void shouldListTheNewestFirstWithWhatTheRangeComesTo() {
        // Given: the year before the partitions, the turn of a year, two of one day, one without cost
        String customer = inForce();
        String ancient = booked(customer, "2009-12-31", "\"1.00\"", "\"0.50\"");
        String oldYear = booked(customer, "2025-12-31", "\"1000\"", "\"400.5\"");
        String first = booked(customer, "2026-01-01", "\"200.10\"", "null");
        String second = booked(customer, "2026-01-01", "\"0\"", "\"30\"");
        String latest = booked(customer, "2026-02-28", "\"5000\"", "\"6000\"");

        // When / Then
        as(LIN).get(path(customer))
                .then()
                .statusCode(200)
                .body("items.id", contains(latest, second, first, oldYear, ancient))
                .body("sort", equalTo("-occurredOn,-id"))
                .body("currency", equalTo("CNY"))
                .body("totals.count", equalTo(5))
                .body("totals.revenue", equalTo("6201.10"))
                .body("totals.cost", equalTo("6431.00"))
                .body("totals.margin", equalTo("-430.00"))
                .body("totals.withoutCost", equalTo(1));
        as(LIN).get(path(customer) + "?from=2025-12-31&to=2026-01-01")
                .then()
                .body("items.id", contains(second, first, oldYear))
                .body("totals.revenue", equalTo("1200.10"))
                .body("totals.margin", equalTo("569.50"));
        as(LIN).get(path(customer) + "?from=2026-03-01")
                .then()
                .body("items", empty())
                .body("totals.count", equalTo(0))
                .body("totals.revenue", equalTo("0.00"));
        Response page = as(LIN).get(path(customer) + "?limit=2");
        page.then().body("items.id", contains(latest, second)).body("totals.count", equalTo(5));
        as(LIN).get(path(customer) + "?limit=3&cursor=" + page.path("next"))
                .then()
                .body("items.id", contains(first, oldYear, ancient))
                .body("next", nullValue());
    }

    @Test
    @Tag("CAP-11")
    void shouldTakeABookingBackByItsNegativeAndLinkBoth() {
        // Given
        String customer = inForce();
        String id = book(LIN, customer, SALE).path("id");
        booked(customer, "2026-02-27", "\"10\"", "null");
        try (EventTap tap = EventTap.on("kehu.customer.v1")) {
            // When
            Response answer = reverse(WANG, customer, id, "金额录错");

            // Then
            String reversal = answer.then()
                    .statusCode(201)
                    .body("reversalOf", equalTo(id))
                    .body("occurredOn", equalTo("2026-02-27"))
                    .body("revenue", equalTo("-120000.50"))
                    .body("cost", equalTo("-70000.00"))
                    .body("businessLine", equalTo("software"))
                    .body("note", equalTo("金额录错"))
                    .body("recordedBy", equalTo("wang.qiang"))
                    .extract()
                    .path("id");
            as(LIN).get(path(customer) + "/" + id)
                    .then()
                    .body("reversedBy", equalTo(reversal))
                    .body("revenue", equalTo("120000.50"))
                    .body("note", equalTo("首期款"));
            as(LIN).get(path(customer))
                    .then()
                    .body("items", hasSize(3))
                    .body("totals.count", equalTo(1))
                    .body("totals.revenue", equalTo("10.00"))
                    .body("totals.cost", equalTo("0.00"))
                    .body("totals.withoutCost", equalTo(1));
            EventTap.Event event =
                    tap.await("TransactionRecorded", UUID.fromString(customer), booking -> booking.has("reversalOf"));
            Contracts.assertKeeps("transaction-recorded", event.data());
            assertThat(event.data().at("/reversalOf").asText()).isEqualTo(id);
            assertThat(event.data().at("/revenue").asText()).isEqualTo("-120000.50");

            for (String over : List.of(id, reversal)) {
                reverse(LIN, customer, over, "再来一次")
                        .then()
                        .statusCode(409)
                        .body("type", equalTo("urn:kehu:problem:not-reversible"));
            }
        }
        reverse(LIN, customer, UUID.randomUUID().toString(), "x").then().statusCode(404);
        reverse(LIN, approved(), id, "x").then().statusCode(404);
    }

    @Test
    void shouldReverseOnceWhenManyTryAtOnce() throws Exception {
        // Given
        String customer = inForce();
        String id = book(LIN, customer, SALE).path("id");
        int people = 6;
        ExecutorService hands = Executors.newFixedThreadPool(people);
        try {
            // When
            List<Future<Integer>> answers = hands.invokeAll(Stream.<Callable<Integer>>generate(
                            () -> () -> reverse(LIN, customer, id, "重复").statusCode())
                    .limit(people)
                    .toList());

            // Then
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> answer : answers) {
                statuses.add(answer.get());
            }
            assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
        } finally {
            hands.shutdown();
        }
        as(ADMIN)
                .get(path(customer))
                .then()
                .body("items", hasSize(2))
                .body("totals.count", equalTo(0))
                .body("totals.revenue", equalTo("0.00"));
    }
}
