package io.kehu.classification.assessment.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.kehu.classification.GivenCustomer;
import io.kehu.classification.evaluation.SampleFacts;
import io.kehu.testkit.EventFeed;
import io.kehu.testkit.EventTap;
import io.kehu.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What callers see of assessments, and what they don't. */
@QuarkusTest
class AssessmentAccessIT {

    private static final String ID = "[0-9a-f]{8}-[0-9a-f-]{27}";
    private static final String LIN_WEI =
            Tokens.of("lin.wei").roles("sales").regions("south").sign();
    private static final String ZHAO_MIN =
            Tokens.of("zhao.min").roles("sales").regions("north").sign();
    private static final String SUN_LI =
            Tokens.of("sun.li").roles("regional-manager").regions("north").sign();
    private static final String LIU_GANG =
            Tokens.of("liu.gang").roles("general-manager").sign();

    @Test
    void shouldShowACustomerToOwnerRegionAndManagementOnly() {
        // Given
        UUID southern = classified("lin.wei", "south", SampleFacts.prospect());
        UUID northern = classified("zhao.min", "north", SampleFacts.prospect());
        // When / Then
        get(LIN_WEI, southern).statusCode(200);
        get(LIN_WEI, northern).statusCode(404);
        get(ZHAO_MIN, southern).statusCode(404);
        get(SUN_LI, northern).statusCode(200);
        get(SUN_LI, southern).statusCode(404);
        get(LIU_GANG, southern).statusCode(200);
        get(LIU_GANG, northern).statusCode(200);
    }

    @Test
    void shouldHideTheHistoryAsWell() {
        // Given
        UUID northern = classified("zhao.min", "north", SampleFacts.prospect());
        // When / Then
        with(ZHAO_MIN)
                .get("/api/v1/assessments/" + northern + "/history")
                .then()
                .statusCode(200);
        with(LIN_WEI).get("/api/v1/assessments/" + northern + "/history").then().statusCode(404);
    }

    @Test
    void shouldAnswerAForeignCustomerLikeNone() {
        // Given
        UUID northern = classified("zhao.min", "north", SampleFacts.prospect());
        // When
        String foreign = get(LIN_WEI, northern).extract().body().asString();
        String none = get(LIN_WEI, UUID.randomUUID()).extract().body().asString();
        // Then they differ in ids only
        assertThat(foreign.replaceAll(ID, "")).isEqualTo(none.replaceAll(ID, ""));
    }

    @Test
    void shouldListOnlyWhatTheCallerSeesWithAllTheLabels() {
        // Given
        UUID high = classified("wu.di", "west", SampleFacts.withIntent().expecting("600000"));
        UUID low = classified("wu.di", "west", SampleFacts.withIntent().expecting("1"));
        UUID foreign = classified("ma.li", "west", SampleFacts.withIntent().expecting("600000"));
        String wuDi = Tokens.of("wu.di").roles("sales").sign();
        // When / Then
        list(wuDi, "?value=H&demand=SOLUTION")
                .body("items.customerId", hasItem(high.toString()))
                .body("items.customerId", not(hasItem(low.toString())))
                .body("items.customerId", not(hasItem(foreign.toString())))
                .body("items.labels.value", everyItem(equalTo("H")));
        list(wuDi, "?industry=I&size=MEDIUM").body("items.size()", equalTo(2));
        list(wuDi, "?industry=I65").body("items.size()", equalTo(2));
        list(wuDi, "?industry=C").body("items.size()", equalTo(0));
    }

    @Test
    void shouldPageThroughEveryCustomerOnce() {
        // Given
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            all.add(classified("he.li", "west", SampleFacts.prospect()).toString());
        }
        String heLi = Tokens.of("he.li").roles("sales").sign();
        // When
        List<String> seen = new ArrayList<>();
        String next = "";
        while (next != null) {
            JsonPath page = list(heLi, "?limit=2" + next).extract().jsonPath();
            seen.addAll(page.getList("items.customerId"));
            next = page.getString("next") == null ? null : "&cursor=" + page.getString("next");
        }
        // Then
        assertThat(seen).containsExactlyInAnyOrderElementsOf(all).isSorted();
    }

    @Test
    void shouldAnswerNotModifiedWhileNothingChanged() {
        // Given
        UUID customer = classified("lin.wei", "south", SampleFacts.prospect());
        String tag = get(LIN_WEI, customer).extract().header("ETag");
        // When / Then
        with(LIN_WEI)
                .header("If-None-Match", tag)
                .get("/api/v1/assessments/" + customer)
                .then()
                .statusCode(304);
    }

    @Test
    void shouldExplainEveryLabel() {
        // Given
        UUID customer = classified("lin.wei", "south", SampleFacts.prospect().expecting(null));
        // When / Then
        get(LIN_WEI, customer)
                .body("dimensions.size()", equalTo(5))
                .body("dimensions.explanation.standard.code", everyItem(equalTo("S0")))
                .body("dimensions.find { it.dimension == 'size' }.explanation.rule", equalTo("50 <= employees < 201"))
                .body("dimensions.find { it.dimension == 'size' }.explanation.inputs[0].value", equalTo("120"))
                .body("dimensions.find { it.dimension == 'value' }.code", equalTo("L"))
                .body("dimensions.find { it.dimension == 'value' }.explanation.assumed", equalTo(true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/standards",
                "/api/v1/assessments",
                "/api/v1/assessments/0199a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b",
                "/internal/v1/files/0199a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b"
            })
    void shouldAskForATokenAndTheRightRole(String path) {
        given().get(path).then().statusCode(401);
        with(Tokens.of("lin.wei").roles("sales").expired().sign())
                .get(path)
                .then()
                .statusCode(401);
        with(Tokens.of("lin.wei").roles("sales").forge()).get(path).then().statusCode(401);
        with(Tokens.of("guest").roles("visitor").sign()).get(path).then().statusCode(403);
    }

    @Test
    void shouldGiveFilesToTheArchiveOnly() {
        // Given
        UUID customer = classified("lin.wei", "south", SampleFacts.prospect());
        // When / Then
        with(LIU_GANG).get("/internal/v1/files/" + customer).then().statusCode(403);
        with(Tokens.of("archive-service").roles("archivist").sign())
                .get("/api/v1/assessments/" + customer)
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?cursor=nonsense", "?limit=0", "?limit=201", "?limit=x"})
    void shouldRefuseParametersItCannotUse(String query) {
        with(LIN_WEI).get("/api/v1/assessments" + query).then().statusCode(400).contentType("application/problem+json");
    }

    private static UUID classified(String owner, String region, SampleFacts facts) {
        GivenCustomer customer = GivenCustomer.ownedBy(owner, region);
        try (EventTap tap = EventTap.on("kehu.classification.v1");
                EventFeed feed = EventFeed.to("kehu.customer.v1")) {
            feed.publish("CustomerApproved", customer.id(), customer.approved(1, facts));
            tap.await("CustomerClassified", customer.id());
        }
        return customer.id();
    }

    private static ValidatableResponse get(String token, UUID customer) {
        return with(token).get("/api/v1/assessments/" + customer).then();
    }

    private static ValidatableResponse list(String token, String query) {
        return with(token).get("/api/v1/assessments" + query).then().statusCode(200);
    }

    private static RequestSpecification with(String token) {
        return given().auth().oauth2(token);
    }
}
