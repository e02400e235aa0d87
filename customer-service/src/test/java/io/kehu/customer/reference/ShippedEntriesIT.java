package io.kehu.customer.reference;

import static io.kehu.customer.Api.ADMIN;
import static io.kehu.customer.Api.LIN;
import static io.kehu.customer.Api.as;
import static io.kehu.customer.reference.ReferenceApi.LISTS;
import static io.kehu.customer.reference.ReferenceApi.add;
import static io.kehu.customer.reference.ReferenceApi.change;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ShippedEntriesIT {

    private static final ReferenceList LIST = ReferenceList.ENTERPRISE_NATURE;

    @Inject
    StoredEntries stored;

    @Inject
    LoadShippedEntries load;

    @Test
    void shouldTakeOverWhatANewReleaseShipsAndKeepWhatAdministratorsChanged() {
        // Given
        change(ADMIN, LIST.code(), "listed", "{\"name\": {\"zh\": \"上市股份公司\"}}")
                .then()
                .statusCode(200);
        add(ADMIN, LIST.code(), "{\"code\": \"embassy\", \"name\": {\"zh\": \"驻华机构\"}}")
                .then()
                .statusCode(201);
        List<Entry> next = ShippedEntries.of(LIST).entries().stream()
                .filter(entry -> !entry.code().equals("collective"))
                .map(entry -> entry.with(EntryChange.rename(
                        new Name(entry.name().zh() + "(新)", entry.name().en()))))
                .toList();

        // When
        QuarkusTransaction.requiringNew().run(() -> stored.ship(LIST, next, "another digest"));

        // Then
        entry("private").body("name.zh", equalTo("民营企业(新)")).header("ETag", "\"1\"");
        entry("listed").body("name.zh", equalTo("上市股份公司"));
        entry("embassy").body("retired", equalTo(false));
        entry("collective").body("retired", equalTo(true));

        // When: this release starts again
        load.load();

        // Then
        entry("private").body("name.zh", equalTo("民营企业"));
        entry("listed").body("name.zh", equalTo("上市股份公司"));
        entry("collective").body("retired", equalTo(false)).header("ETag", "\"2\"");
    }

    @Test
    void shouldLeaveListsAloneThatAreAsShipped() {
        String before = as(LIN).get(LISTS + "/division/entries/440305").header("ETag");

        load.load();

        as(LIN).get(LISTS + "/division/entries/440305").then().header("ETag", equalTo(before));
    }

    private static ValidatableResponse entry(String code) {
        return as(LIN).get(LISTS + "/" + LIST + "/entries/" + code).then().statusCode(200);
    }
}
