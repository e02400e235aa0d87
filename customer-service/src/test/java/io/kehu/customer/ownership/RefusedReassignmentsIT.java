package io.kehu.customer.ownership;

import static io.kehu.customer.Api.ADMIN;
import static io.kehu.customer.Api.COMPLETE;
import static io.kehu.customer.Api.LIN;
import static io.kehu.customer.Api.SUN;
import static io.kehu.customer.Api.WANG;
import static io.kehu.customer.Api.ZHAO;
import static io.kehu.customer.Api.as;
import static io.kehu.customer.Api.draft;
import static io.kehu.customer.Api.enter;
import static io.kehu.customer.Api.step;
import static io.kehu.customer.ownership.Orders.PATH;
import static io.kehu.customer.ownership.Orders.TO_CHEN;
import static io.kehu.customer.ownership.Orders.finished;
import static io.kehu.customer.ownership.Orders.order;
import static io.kehu.customer.ownership.Orders.results;
import static io.kehu.customer.ownership.Orders.send;
import static io.kehu.customer.ownership.Orders.these;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.kehu.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RefusedReassignmentsIT {

    @Test
    @Tag("ACC-1")
    @Tag("ACC-5")
    void shouldReportWhatTheCallerDoesNotSeeLikeWhatDoesNotExist() {
        // Given
        String south = draft();
        String north = enter(ZHAO, COMPLETE).path("id");
        String rejected = draft();
        step(WANG, rejected, "reject", "{\"reason\": \"空号\"}").then().statusCode(200);
        String nobody = UUID.randomUUID().toString();

        // When
        String job = order(WANG, these(south, north, rejected, nobody));

        // Then
        finished(WANG, job).body("done", equalTo(4)).body("failed", equalTo(3));
        results(WANG, job, "?outcome=MOVED").body("items.customerId", contains(south));
        results(WANG, job, "?outcome=NOT_FOUND")
                .body("items.customerId", containsInAnyOrder(north, nobody))
                .body("items.ownerId", contains(nullValue(), nullValue()));
        results(WANG, job, "?outcome=REFUSED")
                .body("items.customerId", contains(rejected))
                .body("items.reason", contains("STATUS"));
        as(ADMIN).get("/api/v1/customers/" + north).then().body("ownership.ownerId", equalTo("zhao.min"));
        String named = order(
                WANG, "{\"customerIds\": [\"%s\"], \"statuses\": [\"REJECTED\"], %s}".formatted(rejected, TO_CHEN));
        finished(WANG, named).body("tally.moved", equalTo(1));
    }

    @Test
    @Tag("ACC-1")
    void shouldRefuseManagersForeignRegionsOneByOneAndInBulk() {
        // Given
        String foreign = enter(
                        ADMIN,
                        COMPLETE.replaceFirst(
                                "\\{",
                                "{\"ownership\": {\"ownerId\": \"wang.qiang\", \"department\": \"sales\", \"region\": \"north\"}, "))
                .path("id");
        String id = draft();
        String toNorth = TO_CHEN.replace("south", "north");

        // When / Then
        step(
                        WANG,
                        foreign,
                        "reassign",
                        "{\"ownerId\": \"chen.jing\", \"department\": \"service\", \"region\": \"south\"}")
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:kehu:problem:foreign-ownership"));
        send(WANG, "{\"customerIds\": [\"%s\"], %s}".formatted(id, toNorth))
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:kehu:problem:foreign-ownership"));
        send(
                        WANG,
                        "{\"customerIds\": [\"%s\"], \"toEach\": [{\"ownerId\": \"a\", \"department\": \"b\"}, {\"ownerId\": \"c\", \"department\": \"b\", \"region\": \"north\"}], \"note\": \"x\"}"
                                .formatted(id))
                .then()
                .statusCode(403);
        String job = order(WANG, these(foreign));
        finished(WANG, job).body("tally.refused", equalTo(1));
        results(WANG, job, "").body("items.reason", contains("FOREIGN_REGION"));
    }

    @Test
    @Tag("ACC-5")
    void shouldShowAnOrderToWhoGaveItAndToDataAdministratorsOnly() {
        // Given
        String job = order(WANG, these(draft()));
        finished(WANG, job);

        // When / Then
        finished(ADMIN, job);
        results(ADMIN, job, "").body("items", hasSize(1));
        as(SUN).get(PATH + "/" + job).then().statusCode(404);
        as(SUN).get(PATH + "/" + job + "/results").then().statusCode(404);
        as(SUN).post(PATH + "/" + job + "/cancel").then().statusCode(404);
        as(WANG).get(PATH + "/" + UUID.randomUUID()).then().statusCode(404);
        String auditor = Tokens.of("xu.fang").roles("auditor").sign();
        for (String forbidden : List.of(LIN, auditor)) {
            send(forbidden, these(draft())).then().statusCode(403);
            as(forbidden).get(PATH + "/" + job).then().statusCode(403);
            as(forbidden).get(PATH + "/" + job + "/results").then().statusCode(403);
            as(forbidden).post(PATH + "/" + job + "/cancel").then().statusCode(403);
            as(forbidden).get("/api/v1/owners/lin.wei/load").then().statusCode(403);
        }
        as(SUN).get("/api/v1/owners/nobody.at.all/load").then().statusCode(200).body("workingSet", equalTo(0));
    }

    @Test
    void shouldNameEveryFaultOfAnOrderAtOnce() {
        send(WANG, "{\"customerIds\": [], \"statuses\": [\"LOST\"], \"toEach\": [{\"share\": 0}]}")
                .then()
                .statusCode(400)
                .body(
                        "errors.field",
                        containsInAnyOrder(
                                "customerIds",
                                "note",
                                "statuses[0]",
                                "toEach[0].ownerId",
                                "toEach[0].department",
                                "toEach[0].share"));
        send(WANG, "{\"note\": \"x\"}")
                .then()
                .statusCode(400)
                .body("errors.field", containsInAnyOrder("fromOwnerId", "toEach"))
                .body("errors.code", contains("unambiguous", "unambiguous"))
                .body("errors.message", hasItem("两种方式必须且只能选择一种。"));
        send(
                        WANG,
                        "{\"customerIds\": [\"%s\"], \"fromOwnerId\": \"a\", \"toEach\": [{\"ownerId\": \"a\", \"department\": \"b\"}, {\"ownerId\": \"c\", \"department\": \"b\"}, {\"ownerId\": \"c\", \"department\": \"d\"}], %s}"
                                .formatted(UUID.randomUUID(), TO_CHEN))
                .then()
                .statusCode(400)
                .body(
                        "errors.field",
                        containsInAnyOrder("fromOwnerId", "toEach", "toEach[0].ownerId", "toEach[2].ownerId"));
        as(WANG).body(these(UUID.randomUUID().toString()))
                .post(PATH)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:kehu:problem:idempotency-key-required"));
    }
}
