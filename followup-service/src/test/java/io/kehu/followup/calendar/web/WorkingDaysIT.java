package io.kehu.followup.calendar.web;

import static io.kehu.followup.Scene.owner;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class WorkingDaysIT {

    @Test
    void shouldShowTheSpecialDaysOfAYear() {
        // When, Then
        owner().get("/api/v1/working-days/2026")
                .then()
                .statusCode(200)
                .body("published", equalTo(true))
                .body("workingDays", equalTo(248))
                .body("specialDays", hasSize(39))
                .body("specialDays.findAll { it.kind == 'MAKE_UP' }.date", hasItem("2026-10-10"));
    }

    @Test
    void shouldSayThatAYearIsNotPublished() {
        // When, Then
        owner().get("/api/v1/working-days/2027")
                .then()
                .statusCode(200)
                .body("published", equalTo(false))
                .body("specialDays", hasSize(0));
    }

    @Test
    void shouldComputeADeadlineAndSayWhy() {
        // When, Then
        owner().queryParam("from", "2026-02-12T09:00:00+08:00")
                .queryParam("amount", 3)
                .queryParam("unit", "WORKING_DAY")
                .get("/api/v1/working-days/deadline")
                .then()
                .statusCode(200)
                .body("dueOn", equalTo("2026-02-24"))
                .body("dueAt", equalTo("2026-02-24T16:00:00Z"))
                .body("provisional", equalTo(false))
                .body("explanation.zh", containsString("春节"))
                .body("days", hasSize(12));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "amount=3",
                "from=2026-02-12T01:00:00Z&amount=0&unit=WORKING_DAY",
                "from=2026-02-12T01:00:00Z&amount=3&unit=FORTNIGHT",
                "from=%2B999999999-12-31T23:59:59Z&amount=3&unit=WORKING_DAY",
                "from=yesterday&amount=3&unit=WORKING_DAY"
            })
    void shouldRefuseATermThatMeansNothing(String query) {
        // When, Then
        owner().urlEncodingEnabled(false)
                .get("/api/v1/working-days/deadline?" + query)
                .then()
                .statusCode(400);
    }
}
