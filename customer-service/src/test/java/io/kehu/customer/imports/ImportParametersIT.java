package io.kehu.customer.imports;

import static io.kehu.customer.Api.ADMIN;
import static io.kehu.customer.Api.as;
import static io.kehu.customer.imports.Files.CSV;
import static io.kehu.customer.imports.Files.good;
import static io.kehu.customer.imports.Files.send;
import static io.kehu.customer.imports.Files.utf8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who misspells a dry run gets no import. */
@QuarkusTest
@Tag("CAP-13")
class ImportParametersIT {

    @ParameterizedTest
    @ValueSource(strings = {"dryRun=maybe", "dryRun=1", "dryRun=", "dryRun", "dryRun=true&dryRun=false", "submit=yes"})
    void shouldRefuseASwitchThatIsNeitherOnNorOff(String query) {
        // Given
        String newest = newest();

        // When
        send(ADMIN, utf8(good("攀枝花市含糊", 1)), CSV, "?" + query)
                .then()
                .statusCode(400)
                .body("errors.field", everyItem(equalTo(query.replaceFirst("[=&].*", ""))))
                .body("errors.message", everyItem(not("")));

        // Then
        as(ADMIN).get("/api/v1/customer-imports?limit=1").then().body("items[0].id", equalTo(newest));
    }

    private static String newest() {
        return as(ADMIN).get("/api/v1/customer-imports?limit=1").path("items[0].id");
    }

    @Test
    void shouldNameEverythingThatIsWrongAtOnce() {
        send(ADMIN, utf8(good("攀枝花市诸误", 1)), CSV, "?dryrun=true&submit=yes&encoding=GBK&layout=S9&map=alone&person=x:")
                .then()
                .statusCode(400)
                .body("errors.field", containsInAnyOrder("dryrun", "submit", "encoding", "layout", "map", "person"))
                .body("errors.findAll { it.field == 'layout' }.code", contains("not-one-of"))
                .body("errors.findAll { it.field == 'map' }.code", contains("not-a-pair"));
    }
}
