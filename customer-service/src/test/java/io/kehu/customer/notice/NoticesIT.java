package io.kehu.customer.notice;

import static io.kehu.customer.Api.ADMIN;
import static io.kehu.customer.Api.LIN;
import static io.kehu.customer.Api.WANG;
import static io.kehu.customer.Api.approved;
import static io.kehu.customer.Api.as;
import static io.kehu.customer.Api.patch;
import static io.kehu.customer.Api.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import io.kehu.testkit.Contracts;
import io.kehu.testkit.EventTap;
import io.kehu.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("UPD-2")
class NoticesIT {

    private static final String SUBSCRIPTIONS = "/api/v1/change-subscriptions";

    @AfterEach
    void nobodyAsks() {
        subscribe("customer-service", "[]");
        subscribe("legal", "[]");
    }

    private static void subscribe(String department, String topics) {
        as(ADMIN)
                .body("{\"topics\": " + topics + "}")
                .put(SUBSCRIPTIONS + "/" + department)
                .then()
                .statusCode(200);
    }

    /** The approval before is told of as well. */
    private static Predicate<JsonNode> of(String topic) {
        return notice -> notice.at("/topics/0").asText().equals(topic);
    }

    @Test
    void shouldTellTheOwnerFirstAndThenTheDepartmentsThatAsked() {
        // Given
        subscribe("customer-service", "[\"CONTACTS\", \"OWNERSHIP\"]");
        subscribe("legal", "[\"COOPERATION\"]");
        UUID id = UUID.fromString(approved());

        try (EventTap tap = EventTap.on("kehu.customer.v1")) {
            // When: somebody else changes who is talked to
            patch(
                            WANG,
                            id.toString(),
                            "{\"contacts\": [{\"name\": \"刘洋\", \"position\": \"总经理\", \"mobile\": \"13700137000\", \"primary\": true}]}")
                    .then()
                    .statusCode(200);

            // Then
            EventTap.Event notice = tap.await("ChangeNoticed", id, of("CONTACTS"));
            Contracts.assertKeeps("change-noticed", notice.data());
            assertThat(notice.data().at("/recipients").toString())
                    .isEqualTo("[{\"userId\":\"lin.wei\"},{\"department\":\"customer-service\"}]");
            assertThat(notice.data().at("/topics").toString()).isEqualTo("[\"CONTACTS\"]");
            assertThat(notice.data().toString()).doesNotContain("13700137000", "刘洋");
        }
        try (EventTap tap = EventTap.on("kehu.customer.v1")) {
            // When: the owner gives the customer an end
            step(LIN, id.toString(), "end-cooperation", "{\"endedOn\": \"2026-04-30\", \"reason\": \"合同到期\"}")
                    .then()
                    .statusCode(200);

            // Then: the owner is not told what the owner did
            assertThat(tap.await("ChangeNoticed", id, of("COOPERATION"))
                            .data()
                            .at("/recipients")
                            .toString())
                    .isEqualTo("[{\"department\":\"legal\"}]");
        }
    }

    @Test
    void shouldLetSettingsBeReadByAllAndMadeByFew() {
        subscribe("legal", "[\"STATUS\", \"STATUS\", \"FLAGS\"]");

        as(LIN).get(SUBSCRIPTIONS)
                .then()
                .statusCode(200)
                .body("items.find { it.department == 'legal' }.topics", containsInAnyOrder("STATUS", "FLAGS"));
        as(LIN).body("{\"topics\": []}").put(SUBSCRIPTIONS + "/legal").then().statusCode(403);
        as(Tokens.of("guest").sign()).get(SUBSCRIPTIONS).then().statusCode(403);
        as(ADMIN)
                .body("{\"topics\": [\"GOSSIP\"]}")
                .put(SUBSCRIPTIONS + "/legal")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("topics[0]"));
    }
}
