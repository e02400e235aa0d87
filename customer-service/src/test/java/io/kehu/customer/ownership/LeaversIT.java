package io.kehu.customer.ownership;

import static io.kehu.customer.Api.ADMIN;
import static io.kehu.customer.Api.WANG;
import static io.kehu.customer.Api.as;
import static io.kehu.customer.Api.draft;
import static io.kehu.customer.Api.step;
import static io.kehu.customer.ownership.Orders.TO_CHEN;
import static io.kehu.customer.ownership.Orders.finished;
import static io.kehu.customer.ownership.Orders.load;
import static io.kehu.customer.ownership.Orders.name;
import static io.kehu.customer.ownership.Orders.order;
import static io.kehu.customer.ownership.Orders.owned;
import static io.kehu.customer.ownership.Orders.results;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import io.kehu.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LeaversIT {

    @Test
    void shouldSpreadWhatALeaverLeavesEvenlyWithinTheCallersRegions() {
        // Given: six in the south, one of them rejected, and one in the north
        String leaver = name("leaver");
        String busy = name("busy");
        String idle = name("idle");
        List<String> left =
                IntStream.range(0, 6).mapToObj(i -> owned(leaver, "south")).toList();
        step(ADMIN, left.get(5), "reject", "{\"reason\": \"空号\"}").then().statusCode(200);
        String north = owned(leaver, "north");
        IntStream.range(0, 3).forEach(i -> owned(busy, "south"));
        load(WANG, leaver)
                .body("customers.DRAFT", equalTo(5))
                .body("customers.REJECTED", equalTo(1))
                .body("workingSet", equalTo(5));

        // When
        String job = order(
                WANG,
                "{\"fromOwnerId\": \"%s\", \"toEach\": [{\"ownerId\": \"%s\", \"department\": \"sales\"}, {\"ownerId\": \"%s\", \"department\": \"sales\"}], \"note\": \"离职移交\"}"
                        .formatted(leaver, busy, idle));

        // Then
        finished(WANG, job)
                .body("total", equalTo(5))
                .body("fromOwnerId", equalTo(leaver))
                .body("tally.moved", equalTo(5));
        load(WANG, busy).body("workingSet", equalTo(4));
        load(WANG, idle).body("workingSet", equalTo(4));
        load(WANG, leaver).body("customers", equalTo(Map.of("REJECTED", 1)));
        load(ADMIN, leaver).body("workingSet", equalTo(1));
        as(ADMIN).get("/api/v1/customers/" + north).then().body("ownership.ownerId", equalTo(leaver));
        as(ADMIN)
                .get("/api/v1/customers/" + left.get(0))
                .then()
                .body("ownership.region", equalTo("south"))
                .body("ownership.ownerId", equalTo(idle));

        // And: a data administrator takes the rest, states named
        String rest = order(
                ADMIN,
                "{\"fromOwnerId\": \"%s\", \"statuses\": [\"DRAFT\", \"REJECTED\"], %s}".formatted(leaver, TO_CHEN));
        finished(ADMIN, rest).body("tally.moved", equalTo(2));
        results(ADMIN, rest, "").body("items.customerId", containsInAnyOrder(left.get(5), north));
    }

    @Test
    void shouldGoOnWithTheSameLoadsInTheNextChunk() {
        // Given
        String leaver = name("leaver");
        String one = name("one");
        String other = name("other");
        IntStream.range(0, 105).forEach(i -> owned(leaver, "south"));

        // When
        String job = order(
                WANG,
                "{\"fromOwnerId\": \"%s\", \"toEach\": [{\"ownerId\": \"%s\", \"department\": \"sales\"}, {\"ownerId\": \"%s\", \"department\": \"sales\", \"share\": 2}], \"note\": \"离职移交\"}"
                        .formatted(leaver, one, other));

        // Then
        finished(WANG, job).body("total", equalTo(105)).body("tally.moved", equalTo(105));
        load(WANG, one).body("workingSet", equalTo(35));
        load(WANG, other).body("workingSet", equalTo(70));
    }

    @Test
    void shouldFindNothingForAManagerWithoutRegions() {
        String nowhere = Tokens.of("ren.yi").roles("regional-manager").sign();
        draft();

        String job = order(
                nowhere,
                "{\"fromOwnerId\": \"lin.wei\", \"toEach\": [{\"ownerId\": \"a\", \"department\": \"b\"}], \"note\": \"x\"}");

        finished(nowhere, job).body("total", equalTo(0));
    }
}
