package io.kehu.classification.standard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.kehu.classification.evaluation.StandardVersion;
import io.kehu.testkit.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class StandardsIT {

    private static final Standard S0 = SampleStandards.s0();

    @Inject
    Standards standards;

    @Inject
    LoadShippedStandards loading;

    @Inject
    DataSource database;

    @Test
    void shouldLoadShippedStandardsOnceWhenInstancesStartTogether() throws Exception {
        // Given
        ExecutorService instances = Executors.newFixedThreadPool(3);
        Callable<Void> start = () -> {
            loading.load();
            return null;
        };
        // When
        for (Future<Void> started : instances.invokeAll(List.of(start, start, start))) {
            started.get();
        }
        instances.shutdown();
        // Then
        assertThat(QuarkusTransaction.requiringNew().call(() -> standards.count("code = 'S0'")))
                .isEqualTo(1);
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> standards.inForce(Instant.parse("2026-01-01T00:00:00Z"))))
                .isEqualTo(S0);
    }

    @ParameterizedTest
    @Tag("STD-1")
    @ValueSource(
            strings = {
                "update standard_edition set definition = '{}' where code = 'S0'",
                "update standard_edition set effective_on = '2000-01-01' where code = 'S0'",
                "update standard_edition set status = 'DRAFT', published_at = null where code = 'S0'",
                "delete from standard_edition where code = 'S0'"
            })
    void shouldNeverChangeAPublishedVersion(String change) {
        assertThatThrownBy(() -> execute(change)).hasMessageContaining("was published");
    }

    @Test
    @Tag("STD-1")
    void shouldRetireAPublishedVersionButNotBringItBack() throws SQLException {
        // Given
        save(named("RETIRING", LocalDate.of(2000, 1, 1)), true);
        // When
        execute("update standard_edition set status = 'RETIRED' where code = 'RETIRING'");
        // Then
        assertThatThrownBy(() -> execute("update standard_edition set status = 'PUBLISHED' where code = 'RETIRING'"))
                .hasMessageContaining("was published");
    }

    @Test
    @Tag("STD-1")
    void shouldChangeADraftFreelyAndIgnoreItForCustomers() throws SQLException {
        // Given
        save(named("DRAFTED", LocalDate.of(2025, 1, 1)), false);
        // When
        execute("update standard_edition set title_en = 'Better' where code = 'DRAFTED'");
        // Then
        assertThat(inForceAt("2026-01-01T00:00:00Z")).isEqualTo(S0.id());
        execute("delete from standard_edition where code = 'DRAFTED'");
    }

    @Test
    @Tag("STD-1")
    void shouldBeInForceFromTheFirstMomentOfItsDayInChina() {
        // Given
        save(named("LATER", LocalDate.of(2099, 5, 1)), true);
        // When / Then
        assertThat(inForceAt("2099-04-30T15:59:59Z")).isEqualTo(S0.id());
        assertThat(inForceAt("2099-04-30T16:00:00Z")).isEqualTo(new StandardVersion("LATER", 1));
    }

    @Test
    void shouldShowStandardsToEveryEmployee() {
        given().auth()
                .oauth2(Tokens.of("lin.wei").roles("sales").sign())
                .get("/api/v1/standards")
                .then()
                .statusCode(200)
                .body("items.find { it.code == 'S0' }.status", equalTo("PUBLISHED"))
                .body("items.findAll { it.inForce }.code", contains("S0"))
                .body("sort", equalTo("code,version"));
    }

    @Test
    @Tag("STD-1")
    void shouldShowAllThatAVersionSays() {
        given().auth()
                .oauth2(Tokens.of("chen.jing").roles("service").sign())
                .get("/api/v1/standards/S0/versions/1")
                .then()
                .statusCode(200)
                .body("schemes.dimension", contains("industry", "size", "value", "stage", "demand"))
                .body("schemes.find { it.dimension == 'value' }.steps[0].measure", equalTo("expectedAnnualAmount"))
                .body("schemes.find { it.dimension == 'value' }.steps[0].bands.from", contains("0", "100000", "500000"))
                .body("schemes.find { it.dimension == 'stage' }.steps.when", hasItem("activity == \"SILENT\""))
                .body("silence.after.count", equalTo(3))
                .body("numbering.template", equalTo("{industry}-{value}-{year}-{serial:3}"))
                .body("followUp.code", equalTo("S0"))
                .body("retentionYears", equalTo(3));
    }

    @Test
    void shouldNotKnowAVersionThatDoesNotExist() {
        given().auth()
                .oauth2(Tokens.of("lin.wei").roles("sales").sign())
                .get("/api/v1/standards/S0/versions/2")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    private StandardVersion inForceAt(String instant) {
        return QuarkusTransaction.requiringNew()
                .call(() -> standards.inForce(Instant.parse(instant)))
                .id();
    }

    private void save(Standard standard, boolean published) {
        StandardEdition edition = StandardEdition.draft(standard);
        if (published) {
            edition.publish(Instant.parse("2026-01-01T00:00:00Z"));
        }
        QuarkusTransaction.requiringNew().run(() -> standards.persist(edition));
    }

    private static Standard named(String code, LocalDate effectiveOn) {
        return new Standard(
                code,
                1,
                S0.title(),
                effectiveOn,
                S0.schemes(),
                S0.silence(),
                S0.numbering(),
                S0.followUp(),
                S0.retentionYears());
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
