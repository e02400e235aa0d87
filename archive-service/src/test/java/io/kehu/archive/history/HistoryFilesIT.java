package io.kehu.archive.history;

import static io.kehu.archive.Callers.auditor;
import static io.kehu.archive.Callers.generalManager;
import static io.kehu.archive.Callers.managerOf;
import static io.kehu.archive.Callers.sales;
import static io.kehu.archive.Callers.specialist;
import static io.kehu.archive.Callers.with;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.sun.net.httpserver.HttpServer;
import io.kehu.archive.Superuser;
import io.kehu.archive.TestCustomer;
import io.kehu.archive.owner.OwnerServers;
import io.kehu.archive.owner.PlayedOwners;
import io.kehu.testkit.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(OwnerServers.class)
class HistoryFilesIT {

    private static final String PATH = "/api/v1/history-files";

    Map<String, HttpServer> ownerServers;

    private PlayedOwners owners;

    @BeforeEach
    void play() {
        owners = PlayedOwners.on(ownerServers);
    }

    @Test
    @Tag("ACC-1")
    void shouldShowToEachCallerOnlyWhatTheirScopeCovers() {
        // Given
        TestCustomer south = archived(TestCustomer.some().of("lin.wei", "south"));

        // When / Then
        List.of(auditor(), generalManager(), specialist(), managerOf("south"), sales("lin.wei", "south"))
                .forEach(caller -> caller.get(path(south)).then().statusCode(200));
        List.of(managerOf("north"), sales("zhao.min", "north"), sales("zhao.min", "south"))
                .forEach(caller -> caller.get(path(south)).then().statusCode(404));
        managerOf("north").get(PATH).then().statusCode(200).body("items.customerId", not(hasItem(id(south))));
        sales("lin.wei", "south").get(PATH).then().body("items.customerId", hasItem(id(south)));
    }

    @Test
    void shouldAnswerAlikeAboutWhatIsHiddenAndWhatIsNotThere() {
        // Given
        TestCustomer hidden = archived(TestCustomer.some());

        // When
        Response toHidden = sales("zhao.min", "north").get(path(hidden));
        Response toNothing = sales("zhao.min", "north").get(PATH + "/" + UUID.randomUUID());

        // Then
        assertThat(toHidden.statusCode()).isEqualTo(toNothing.statusCode()).isEqualTo(404);
        assertThat(toHidden.<String>path("detail")).isEqualTo(toNothing.path("detail"));
    }

    @Test
    void shouldRefuseThoseWithoutTokenOrPermission() {
        given().get(PATH).then().statusCode(401).contentType("application/problem+json");
        given().header(
                        "Authorization",
                        "Bearer "
                                + Tokens.of("xu.fang")
                                        .roles("auditor")
                                        .expired()
                                        .sign())
                .get(PATH)
                .then()
                .statusCode(401);
        given().header(
                        "Authorization",
                        "Bearer " + Tokens.of("xu.fang").roles("auditor").forge())
                .get(PATH)
                .then()
                .statusCode(401);
        with("service").get(PATH).then().statusCode(403).contentType("application/problem+json");
        with("service").get(PATH + "/" + UUID.randomUUID()).then().statusCode(403);
    }

    @Test
    void shouldSaveSendingAFileTheCallerHasAlready() {
        // Given
        TestCustomer customer = archived(TestCustomer.some());
        String tag = auditor().get(path(customer)).header("ETag");

        // When
        Response again = auditor().header("If-None-Match", tag).get(path(customer));

        // Then
        assertThat(tag).matches("\"[0-9a-f]{64}\"");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.asString()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "content = replace(content, '首次电话', '二次电话')",
                "content = '{}'",
                "digest = encode(sha256('other'), 'hex')",
                "legal_name = '乙'",
                "retain_until = retain_until - 1",
                "owner_id = 'zhao.min'"
            })
    void shouldNotShowAFileThatIsNotWhatWasFrozen(String damage) {
        // Given
        TestCustomer customer = archived(TestCustomer.some());

        // When
        Superuser.update("update history_file set " + damage + " where customer_id = ?", customer.id());

        // Then
        generalManager()
                .header("Accept-Language", "en")
                .get(path(customer))
                .then()
                .statusCode(500)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:kehu:problem:file-damaged"), "title", containsString("damaged"));
        generalManager().get(path(customer)).then().body("title", equalTo("历史档案已损坏"));
    }

    @Test
    void shouldFindFilesByNumberNameAndTime() {
        // Given
        String mark = UUID.randomUUID().toString().substring(0, 8);
        TestCustomer one =
                archived(TestCustomer.some().named("华" + mark + "星Electronic公司").numbered("N-" + mark));
        TestCustomer other =
                archived(TestCustomer.some().named("远" + mark + "航公司").numbered("N-" + mark + "-2"));
        String border = auditor().get(path(other)).path("archivedAt");

        // When / Then
        assertThat(found("number", "N-" + mark)).containsExactly(id(one));
        assertThat(found("name", mark)).containsExactly(id(other), id(one));
        assertThat(found("name", mark.toUpperCase() + "星ELEC")).containsExactly(id(one));
        assertThat(found("name", "%" + mark)).isEmpty();
        assertThat(found("name", "航" + mark)).isEmpty();
        assertThat(found("name", "航")).contains(id(other)).doesNotContain(id(one));
        assertThat(found("name", mark, "archivedFrom", border)).containsExactly(id(other));
        assertThat(found("name", mark, "archivedBefore", border)).containsExactly(id(one));
    }

    @Test
    void shouldPageThroughAllFilesOnceTheLatestFirst() {
        // Given
        String mark = UUID.randomUUID().toString().substring(0, 8);
        List<String> archived = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            archived.add(0, id(archived(TestCustomer.some().named(mark + i))));
        }

        // When
        Response first =
                auditor().queryParam("name", mark).queryParam("limit", 2).get(PATH);
        Response second = auditor()
                .queryParam("name", mark)
                .queryParam("limit", 2)
                .queryParam("cursor", first.<String>path("next"))
                .get(PATH);

        // Then
        assertThat(first.<List<String>>path("items.customerId")).isEqualTo(archived.subList(0, 2));
        assertThat(second.<List<String>>path("items.customerId")).isEqualTo(archived.subList(2, 3));
        assertThat(second.<String>path("next")).isNull();
        assertThat(first.<String>path("sort")).isEqualTo("-archivedAt,-customerId");
        assertThat(first.<List<String>>path("items.content")).containsOnlyNulls();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "!!", "MjAyNi0wMy0wMQ", "MjAyNi0wMy0wMR94"})
    void shouldRefuseACursorThatIsNoneOfThisList(String cursor) {
        auditor()
                .queryParam("cursor", cursor)
                .get(PATH)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:kehu:problem:invalid-cursor"));
    }

    private static List<String> found(Object... query) {
        RequestSpecification request = auditor();
        for (int i = 0; i < query.length; i += 2) {
            request.queryParam((String) query[i], query[i + 1]);
        }
        return request.get(PATH).then().statusCode(200).extract().path("items.customerId");
    }

    private TestCustomer archived(TestCustomer customer) {
        owners.haveAll(customer.id());
        customer.end();
        await().pollInterval(50, TimeUnit.MILLISECONDS)
                .until(() -> auditor().get(path(customer)).statusCode(), equalTo(200));
        return customer;
    }

    private static String path(TestCustomer customer) {
        return PATH + "/" + customer.id();
    }

    private static String id(TestCustomer customer) {
        return customer.id().toString();
    }
}
