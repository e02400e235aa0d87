package io.kehu.customer.completeness;

import static io.kehu.customer.CustomerFixtures.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kehu.customer.Api;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("CAP-3")
class RequirementsTest {

    private static final Requirements S0 = Requirements.of("s0");
    private static final Requirements S3 = Requirements.of("s3");

    @Test
    void shouldFindNothingMissingInACompleteRecord() {
        assertThat(S0.missing(json(Api.COMPLETE))).isEmpty();
    }

    @Test
    void shouldNameEverythingThatAnEmptyRecordLacksAtOnce() {
        assertThat(S0.missing(json("{}")))
                .extracting(Missing::field)
                .containsExactly(
                        "details.legalName",
                        "details.industryCode",
                        "details.employees",
                        "details.demandType",
                        "details.acquiredAt",
                        "details.sourceChannel",
                        "details.lifecycle",
                        "contacts");
    }

    @Test
    void shouldAskForExactlyOnePrimaryContact() {
        assertThat(
                        S0.missing(
                                complete(
                                        "{\"contacts\": [{\"name\": \"张伟\", \"position\": \"总经理\", \"mobile\": \"13800138000\", \"primary\": false}]}")))
                .containsExactly(new Missing("contacts", Missing.Kind.ONE_PRIMARY, List.of("contacts")));
    }

    @Test
    void shouldAskForNamePositionAndReachOfThePrimaryContact() {
        assertThat(S0.missing(complete("{\"contacts\": [{\"primary\": false}, {\"primary\": true}]}")))
                .extracting(Missing::field)
                .containsExactly("contacts[1].name", "contacts[1].position", "contacts[1].mobile");
    }

    @Test
    @Tag("CAP-4")
    void shouldLetPassWhatTheCustomerDidNotProvideWhereTheStandardDoes() {
        // Given
        JsonNode without = complete("{}");
        ((ObjectNode) without.get("details")).remove("employees");

        // When / Then
        assertThat(S0.missing(without)).extracting(Missing::kind).containsExactly(Missing.Kind.ONE_OF);
        assertThat(S0.missing(with(without, "annualRevenue", "NOT_PROVIDED", "客户不愿透露")))
                .isEmpty();
        assertThat(S0.missing(with(without, "annualRevenue", "TO_CONFIRM", "年报未出")))
                .isEmpty();
        assertThat(S0.missing(with(without, "annualRevenue", "NOT_PROVIDED", null)))
                .hasSize(1);
        ((ObjectNode) without.get("details")).remove("legalName");
        assertThat(S0.missing(with(without, "legalName", "NOT_PROVIDED", "客户不愿透露")))
                .extracting(Missing::field)
                .contains("details.legalName");
    }

    @Test
    void shouldAskForProductsAndContractOnceADealIsClosed() {
        // Given
        JsonNode intent = complete("{}");
        JsonNode active = intent.deepCopy();
        ((ObjectNode) active.get("details")).put("lifecycle", "ACTIVE");

        // When / Then
        assertThat(S3.missing(intent)).extracting(Missing::field).doesNotContain("details.products", "contracts");
        assertThat(S3.missing(active)).extracting(Missing::field).contains("details.products", "contracts");
    }

    @Test
    void shouldSayBeforehandAllThatIsAskedForInTheOrderOfTheForm() {
        assertThat(S0.all())
                .extracting(Required::anyOf)
                .containsExactly(
                        List.of("details.legalName"),
                        List.of("details.industryCode"),
                        List.of("details.employees", "details.annualRevenue"),
                        List.of("details.demandType"),
                        List.of("details.acquiredAt"),
                        List.of("details.sourceChannel"),
                        List.of("details.lifecycle"),
                        List.of("contacts"),
                        List.of("contacts[].name"),
                        List.of("contacts[].position"),
                        List.of("contacts[].mobile", "contacts[].landline", "contacts[].email"));
        assertThat(S3.all()).contains(new Required(Missing.Kind.MISSING, List.of("contracts"), "ACTIVE", false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void shouldHaveANameForEveryFieldThatIsAskedFor(String language) {
        // Given
        ResourceBundle names = ResourceBundle.getBundle("completeness.fields", Locale.forLanguageTag(language));

        // Then
        assertThat(Stream.of(S0, S3)
                        .flatMap(requirements -> requirements.all().stream())
                        .flatMap(required -> required.anyOf().stream())
                        .map(path -> path.replace("[]", "")))
                .allSatisfy(path -> assertThat(names.getString(path)).isNotBlank());
    }

    @Test
    void shouldKnowTheShippedStandardsOnly() {
        assertThatThrownBy(() -> Requirements.of("s9")).isInstanceOf(IllegalArgumentException.class);
    }

    private static JsonNode complete(String instead) {
        ObjectNode record = (ObjectNode) json(Api.COMPLETE);
        return record.setAll((ObjectNode) json(instead));
    }

    private static JsonNode with(JsonNode record, String field, String state, String reason) {
        ObjectNode copy = record.deepCopy();
        ObjectNode said = copy.putObject("valueStates").putObject(field).put("state", state);
        if (reason != null) {
            said.put("reason", reason);
        }
        return copy;
    }
}
