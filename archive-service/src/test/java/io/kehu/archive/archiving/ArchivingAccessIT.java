package io.kehu.archive.archiving;

import static io.kehu.archive.Callers.auditor;
import static io.kehu.archive.Callers.managerOf;
import static io.kehu.archive.Callers.sales;
import static io.kehu.archive.Callers.with;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.sun.net.httpserver.HttpServer;
import io.kehu.archive.Superuser;
import io.kehu.archive.TestCustomer;
import io.kehu.archive.owner.OwnerServers;
import io.kehu.archive.owner.PlayedOwners;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(OwnerServers.class)
class ArchivingAccessIT {

    private static final String PATH = "/api/v1/archivings";

    Map<String, HttpServer> ownerServers;

    @TestHTTPResource(value = "/metrics", management = true)
    URL metrics;

    private final TestCustomer customer = TestCustomer.some();

    @BeforeEach
    void endWithOwnersWhoKnowNothing() {
        PlayedOwners.on(ownerServers);
        customer.end();
        await().until(
                        () -> Superuser.count("archiving where customer_id = ? and state = 'STUCK'", customer.id()),
                        equalTo(1L));
    }

    @Test
    @Tag("ACC-1")
    void shouldShowToEachCallerOnlyWhatTheirScopeCovers() {
        for (RequestSpecification caller : List.of(auditor(), managerOf("south"), sales("lin.wei", "south"))) {
            caller.get(PATH + "/" + customer.id()).then().statusCode(200);
        }
        for (RequestSpecification caller : List.of(managerOf("north"), sales("zhao.min", "south"))) {
            caller.get(PATH + "/" + customer.id()).then().statusCode(404);
        }
        managerOf("north").get(PATH).then().statusCode(200).body("items.customerId", not(hasItem(id())));
        managerOf("south").get(PATH).then().statusCode(200).body("items.customerId", hasItem(id()));
    }

    @Test
    void shouldRefuseThoseWithoutTokenOrPermission() {
        given().get(PATH).then().statusCode(401);
        given().get(PATH + "/" + customer.id()).then().statusCode(401);
        with("service").get(PATH).then().statusCode(403);
        with("service").get(PATH + "/" + customer.id()).then().statusCode(403);
        with("archivist").get(PATH).then().statusCode(403);
    }

    @Test
    void shouldPageThroughAllOfThemOnce() {
        // Given
        TestCustomer second = TestCustomer.some();
        second.end();
        await().until(() -> Superuser.count("archiving where customer_id = ?", second.id()), equalTo(1L));

        // When
        List<String> seen = new ArrayList<>();
        String next = null;
        do {
            RequestSpecification request = auditor().queryParam("limit", 1);
            var page = next == null
                    ? request.get(PATH)
                    : request.queryParam("cursor", next).get(PATH);
            seen.addAll(page.path("items.customerId"));
            next = page.path("next");
        } while (next != null);

        // Then
        assertThat(seen).doesNotHaveDuplicates().containsSubsequence(second.id().toString(), id());
    }

    @Test
    void shouldCountThoseUnderWayInItsMetrics() {
        String text = given().get(metrics).asString();
        assertThat(text).containsPattern("kehu_archivings\\{.*state=\"STUCK\".*} [1-9]");
        assertThat(text).containsPattern("kehu_archivings\\{.*state=\"GATHERING\".*} \\d");
    }

    private String id() {
        return customer.id().toString();
    }
}
