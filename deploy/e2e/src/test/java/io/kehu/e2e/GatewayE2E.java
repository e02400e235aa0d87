package io.kehu.e2e;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.notNullValue;

import io.kehu.local.RunningSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class GatewayE2E {

    private final RunningSet set = StartedSet.get().running();
    private final People people = new People(set);

    @Test
    void shouldAnswer401WithoutATokenAndWithAForeignOne() {
        given().baseUri(set.gateway().toString())
                .get("/api/v1/customers")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
        given().baseUri(set.gateway().toString())
                .auth()
                .oauth2("eyJhbGciOiJSUzI1NiJ9.e30.c2lnbmF0dXJl")
                .get("/api/v1/customers")
                .then()
                .statusCode(401)
                .body("correlationId", notNullValue());
    }

    @Test
    @Tag("ACC-1")
    void shouldHideACustomerOfAnotherRegionInEveryService() {
        String id = people.approved("区域考验");
        people.number(id);

        for (String path : new String[] {"customers/" + id, "assessments/" + id, "audit-trail?customerId=" + id}) {
            people.as("sun.li").get("/api/v1/" + path).then().statusCode(404);
        }
        people.as("sun.li")
                .get("/api/v1/obligations?customerId=" + id)
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(0));
        people.as("wang.qiang").get("/api/v1/assessments/" + id).then().statusCode(200);
    }

    @Test
    void shouldNotReachWhatIsInternal() {
        people.as("admin").get("/internal/v1/dead-letters").then().statusCode(404);
        people.as("admin").get("/api/v1/../../internal/v1/dead-letters").then().statusCode(400);
        people.as("admin").get("/q/metrics").then().statusCode(404);
    }

    @Test
    void shouldServeOneDocumentForAllServices() {
        given().baseUri(set.gateway().toString())
                .get("/openapi.json")
                .then()
                .statusCode(200)
                .body("paths", hasKey("/api/v1/customers"))
                .body("paths", hasKey("/api/v1/assessments/{customerId}"))
                .body("paths", hasKey("/api/v1/obligations"))
                .body("paths", hasKey("/api/v1/history-files/{customerId}"));
    }
}
