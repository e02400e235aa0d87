package io.kehu.customer.record;

import static io.kehu.customer.Api.ADMIN;
import static io.kehu.customer.Api.COMPLETE;
import static io.kehu.customer.Api.LIN;
import static io.kehu.customer.Api.WANG;
import static io.kehu.customer.Api.as;
import static io.kehu.customer.Api.enter;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.kehu.testkit.EventTap;
import io.kehu.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The answer to an entry is the record as the caller sees it, like every other answer. */
@QuarkusTest
@Tag("ACC-4")
class EnteredForAnotherIT {

    private static final String FOR_LIN =
            COMPLETE.replaceFirst("\\{", "{\"ownership\": {\"ownerId\": \"lin.wei\", \"region\": \"south\"},");
    private static final String HALF_BLIND =
            Tokens.of("cao.ying").roles("half-blind").department("sales").sign();

    @Test
    void shouldTellWhoSeesContactsOfAnotherOwnersNewRecord() {
        assertTold(ADMIN, "138****8000", false, "admin");
    }

    @Test
    void shouldMaskTheAnswerToWhoDoesNotSeeContacts() {
        assertTold(HALF_BLIND, "138****8000", true, "wang.qiang");
    }

    @Test
    void shouldTellNothingOfTheOwner() {
        assertTold(LIN, "138****8000", false, "wang.qiang");
    }

    /** Wang looks at it afterwards: whoever is told of first was told of by the entry, unless it is Wang. */
    private static void assertTold(String token, String mask, boolean masked, String first) {
        try (EventTap tap = EventTap.on("kehu.customer.v1")) {
            String id = enter(token, token.equals(LIN) ? COMPLETE : FOR_LIN)
                    .then()
                    .statusCode(201)
                    .body("contacts[0].mobile", equalTo(masked ? mask : "13800138000"))
                    .extract()
                    .path("id");
            as(WANG).get("/api/v1/customers/" + id).then().statusCode(200);

            UUID customer = UUID.fromString(id);
            tap.await("ContactsSeen", customer, data -> data.path("seenBy")
                    .asText()
                    .equals("wang.qiang"));
            assertThat(tap.all("ContactsSeen", customer).get(0).actor()).isEqualTo(first);
        }
    }
}
