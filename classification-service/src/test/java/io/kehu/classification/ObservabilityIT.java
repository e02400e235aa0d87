package io.kehu.classification;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.kehu.classification.evaluation.SampleFacts;
import io.kehu.testkit.EventFeed;
import io.kehu.testkit.EventTap;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URL;
import org.junit.jupiter.api.Test;

/** What operators see on the management port. */
@QuarkusTest
class ObservabilityIT {

    @TestHTTPResource(value = "/health/ready", management = true)
    URL ready;

    @TestHTTPResource(value = "/metrics", management = true)
    URL metrics;

    @Test
    void shouldBeReady() {
        given().get(ready).then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void shouldCountWhatWasClassified() {
        // Given
        GivenCustomer customer = GivenCustomer.someone();
        // When
        try (EventTap tap = EventTap.on("kehu.classification.v1");
                EventFeed feed = EventFeed.to("kehu.customer.v1")) {
            feed.publish("CustomerApproved", customer.id(), customer.approved(1, SampleFacts.prospect()));
            tap.await("CustomerClassified", customer.id());
        }
        // Then
        given().get(metrics)
                .then()
                .statusCode(200)
                .body(containsString("kehu_customers_classified_total{dimension=\"value\"}"));
    }
}
