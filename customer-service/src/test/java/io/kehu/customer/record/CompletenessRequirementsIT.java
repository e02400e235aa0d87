package io.kehu.customer.record;

import static io.kehu.customer.Api.LIN;
import static io.kehu.customer.Api.as;
import static io.kehu.customer.Api.enter;
import static io.kehu.customer.Api.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.kehu.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("CAP-3")
class CompletenessRequirementsIT {

    private static final String PATH = "/api/v1/completeness-requirements";

    @Test
    void shouldTellWhatTheStandardInForceAsksForInBothLanguages() {
        as(LIN).get(PATH)
                .then()
                .statusCode(200)
                .body("standard", equalTo("S0"))
                .body("requirements[0].code", equalTo("missing"))
                .body("requirements[0].anyOf.path", contains("details.legalName"))
                .body("requirements[0].anyOf.zh", contains("客户名称"))
                .body("requirements[0].anyOf.en", contains("Legal name"))
                .body("requirements[0].waivable", equalTo(false))
                .body("requirements[0].lifecycle", nullValue())
                .body("requirements[2].waivable", equalTo(true))
                .body(
                        "requirements.find { it.anyOf[0].path == 'contacts[].mobile' }.anyOf.path",
                        contains("contacts[].mobile", "contacts[].landline", "contacts[].email"))
                .body("requirements.find { it.anyOf[0].path == 'contacts[].mobile' }.code", equalTo("one-of"));
    }

    @Test
    void shouldAskForWhatSubmissionWouldMiss() {
        // Given
        String id = enter(LIN, "{\"details\": {}, \"contacts\": [{\"primary\": true}]}")
                .path("id");

        // When
        List<String> missing =
                step(LIN, id, "submit", null).then().statusCode(422).extract().path("errors.field");

        // Then
        List<List<String>> paths =
                as(LIN).get(PATH).path("requirements.findAll { it.code != 'one-primary' }.anyOf.path");
        assertThat(paths.stream().map(any -> any.get(0).replace("[]", "[0]"))).containsExactlyElementsOf(missing);
    }

    @Test
    void shouldTellNobodyWhoMayNotReadCustomers() {
        as(Tokens.of("guest").sign()).get(PATH).then().statusCode(403);
    }
}
