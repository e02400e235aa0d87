package io.kehu.archive.archiving;

import static io.kehu.archive.Callers.auditor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpServer;
import io.kehu.archive.Superuser;
import io.kehu.archive.TestCustomer;
import io.kehu.archive.file.CanonicalJson;
import io.kehu.archive.owner.Owner;
import io.kehu.archive.owner.OwnerServers;
import io.kehu.archive.owner.PlayedOwners;
import io.kehu.archive.owner.PlayedOwners.Question;
import io.kehu.archive.owner.PlayedOwners.Reply;
import io.kehu.testkit.Contracts;
import io.kehu.testkit.EventFeed;
import io.kehu.testkit.EventTap;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@QuarkusTestResource(OwnerServers.class)
class ArchivingIT {

    Map<String, HttpServer> ownerServers;

    private final TestCustomer customer = TestCustomer.some();
    private PlayedOwners owners;

    /** What an owner may do instead of answering with its part. */
    enum Misfortune {
        NOT_SETTLED(Reply.of(409, "{}")),
        UNKNOWN_CUSTOMER(Reply.of(404, "{}")),
        REFUSED(Reply.of(403, "{}")),
        FAILED(Reply.of(500, "{}")),
        UNREADABLE(Reply.file("[1, 2]")),
        UNREACHABLE(Reply.breakOff());

        private final Reply reply;

        Misfortune(Reply reply) {
            this.reply = reply;
        }
    }

    @BeforeEach
    void play() {
        owners = PlayedOwners.on(ownerServers);
        owners.haveAll(customer.id());
    }

    @Test
    void shouldGatherTheWholeFileFreezeItAndTellTheWorld() throws Exception {
        try (EventTap tap = EventTap.on("kehu.archive.v1")) {
            // When
            UUID cause = customer.end();
            EventTap.Event archived = tap.await("CustomerArchived", customer.id());

            // Then
            Contracts.assertKeeps("customer-archived", archived.data());
            assertThat(archived.correlationId()).isEqualTo("test-" + cause);
            assertThat(archived.actor()).isEqualTo("system");
            Response file = historyFile();
            assertThat(digestOf(file))
                    .isEqualTo(archived.data().get("digest").textValue())
                    .isEqualTo(file.path("digest"));
            assertThat(file.<String>path("parts.followup.log[0].content")).isEqualTo("首次电话");
            assertThat(file.<String>path("number")).isEqualTo(customer.number());
            assertThat(file.<String>path("archivedAt"))
                    .isEqualTo(archived.data().get("archivedAt").textValue());
            assertThat(file.<String>path("retainUntil"))
                    .isEqualTo(archived.data().get("retainUntil").textValue());
            archiving().body("state", equalTo("ARCHIVED"), "nextTryAt", nullValue(), "archivedAt", notNullValue());
            assertThat(Superuser.count("gathered_part where customer_id = ?", customer.id()))
                    .isZero();
        }
    }

    @Test
    void shouldAskEachOwnerAsItselfAndInTheNameOfTheCause() {
        // When
        UUID cause = customer.end();
        awaitState("ARCHIVED");

        // Then
        for (Owner owner : Owner.values()) {
            assertThat(owners.questionsTo(owner, customer.id()))
                    .singleElement()
                    .satisfies(question -> assertThat(question.authorization()).startsWith("Bearer ey"))
                    .extracting(Question::correlationId)
                    .isEqualTo("test-" + cause);
        }
    }

    @ParameterizedTest
    @EnumSource
    void shouldSayWhyItIsStuckAndFinishOnceTheOwnerDelivers(Misfortune misfortune) {
        // Given
        owners.answer(Owner.CLASSIFICATION, customer.id(), misfortune.reply);
        customer.end();
        awaitState("STUCK");
        archiving()
                .body(
                        "parts.find { it.owner == 'CLASSIFICATION' }.trouble", equalTo(misfortune.name()),
                        "parts.find { it.owner == 'CLASSIFICATION' }.gatheredAt", nullValue(),
                        "parts.find { it.owner == 'CUSTOMER' }.gatheredAt", notNullValue());
        auditor().get("/api/v1/history-files/" + customer.id()).then().statusCode(404);
        auditor()
                .queryParam("state", "STUCK")
                .get("/api/v1/archivings")
                .then()
                .body("items.customerId", hasItem(customer.id().toString()));

        // When
        owners.haveAll(customer.id());

        // Then
        awaitState("ARCHIVED");
        assertThat(owners.questionsTo(Owner.CUSTOMER, customer.id()))
                .as("a part that is there is not asked for again")
                .hasSize(1);
    }

    @Test
    void shouldNotWaitForeverForTheRestOfAnAnswer() {
        // Given
        owners.answer(Owner.FOLLOWUP, customer.id(), Reply.silenceAfterHalf());

        // When
        customer.end();

        // Then
        awaitState("STUCK");
        archiving().body("parts.find { it.owner == 'FOLLOWUP' }.trouble", equalTo("UNREACHABLE"));
    }

    @Test
    void shouldMakeOneFileHoweverOftenTheEndIsTold() {
        try (EventTap tap = EventTap.on("kehu.archive.v1");
                EventFeed feed = EventFeed.to(TestCustomer.TOPIC)) {
            // Given
            UUID event = UUID.randomUUID();

            // When
            feed.publish(event, "CooperationEnded", customer.id(), customer.ended());
            feed.publish(event, "CooperationEnded", customer.id(), customer.ended());
            tap.await("CustomerArchived", customer.id());
            feed.publish("CooperationEnded", customer.id(), customer.ended());
            awaitInTrail(feed.publish("LastOfThisTest", customer.id(), customer.every()));

            // Then
            assertThat(tap.all("CustomerArchived", customer.id())).hasSize(1);
            assertThat(Superuser.count("history_file where customer_id = ?", customer.id()))
                    .isOne();
            assertThat(Superuser.count("archiving where customer_id = ?", customer.id()))
                    .isOne();
        }
    }

    @Test
    void shouldMakeAnotherFileWhenACustomerWhoCameBackEndsAgain() {
        // Given
        customer.end();
        awaitState("ARCHIVED");

        // When
        customer.inRevision(12).end();

        // Then
        await().until(() -> historyFile().path("customerRevision"), equalTo(12));
        assertThat(Superuser.count("history_file where customer_id = ?", customer.id()))
                .isEqualTo(2);
    }

    @Test
    void shouldCompleteTheNumberFromWhatClassificationTold() {
        // Given
        TestCustomer unnumbered = customer.numbered(null);
        Map<String, Object> classified = customer.every();
        classified.remove("revision");
        classified.put("number", "I65-H-2026-042");
        try (EventFeed classification = EventFeed.to("kehu.classification.v1")) {
            awaitInTrail(classification.publish("CustomerClassified", customer.id(), classified));
        }

        // When
        unnumbered.end();
        awaitState("ARCHIVED");

        // Then
        assertThat(historyFile().<String>path("number")).isEqualTo("I65-H-2026-042");
    }

    private Response historyFile() {
        return auditor()
                .get("/api/v1/history-files/" + customer.id())
                .then()
                .statusCode(200)
                .extract()
                .response();
    }

    private ValidatableResponse archiving() {
        return auditor().get("/api/v1/archivings/" + customer.id()).then().statusCode(200);
    }

    private void awaitState(String state) {
        await().until(() -> auditor().get("/api/v1/archivings/" + customer.id()).path("state"), equalTo(state));
    }

    private void awaitInTrail(UUID event) {
        await().until(() -> Superuser.count("audit_entry where event_id = ?", event), equalTo(1L));
    }

    /** As anyone can compute it from the answer, by the rule in its description. */
    private static String digestOf(Response file) throws IOException, NoSuchAlgorithmException {
        ObjectNode document = (ObjectNode) CanonicalJson.read(file.asByteArray());
        document.remove("digest");
        byte[] bytes = CanonicalJson.write(document).getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
