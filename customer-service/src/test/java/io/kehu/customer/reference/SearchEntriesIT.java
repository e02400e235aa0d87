package io.kehu.customer.reference;

import static io.kehu.customer.Api.LIN;
import static io.kehu.customer.Api.as;
import static io.kehu.customer.reference.ReferenceApi.LISTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.kehu.testkit.Tokens;
import io.kehu.web.Cursor;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SearchEntriesIT {

    @Test
    void shouldTellWhichListsThereAre() {
        as(LIN).get(LISTS)
                .then()
                .statusCode(200)
                .body("items.list", hasItems("industry", "division", "source-channel", "payment-terms", "link-kind"))
                .body("items", hasSize(ReferenceList.values().length))
                .body("next", nullValue())
                .body("items.find { it.list == 'industry' }.requiredLevel", equalTo(2))
                .body("items.find { it.list == 'industry' }.extensibleFromLevel", equalTo(3))
                .body("items.find { it.list == 'industry' }.levels", equalTo(4))
                .body("items.find { it.list == 'division' }.entries", equalTo(3217));
    }

    @ParameterizedTest
    @ValueSource(strings = {"电子设备", "jsjtx", "Computers equip", "C39"})
    @Tag("CAP-6")
    void shouldFindAnIndustryByWhateverIsTyped(String typed) {
        as(LIN).queryParam("q", typed)
                .get(LISTS + "/industry/entries")
                .then()
                .statusCode(200)
                .body("items.code", hasItem("C39"))
                .body("items.find { it.code == 'C39' }.path.zh", equalTo("制造业 › 计算机、通信和其他电子设备制造业"))
                .body("items.find { it.code == 'C39' }.parent", equalTo("C"))
                .body("items.find { it.code == 'C39' }.usable", equalTo(true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "_", "'; drop table reference_entry; --", "\\", "xyzzy"})
    void shouldFindNothingByWhatIsNowhere(String typed) {
        as(LIN).queryParam("q", typed)
                .get(LISTS + "/industry/entries")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void shouldShowOneLevelAtATime() {
        as(LIN).get(LISTS + "/division/entries?level=1")
                .then()
                .body("items", hasSize(34))
                .body("items[0].name.zh", equalTo("北京市"))
                .body("sort", equalTo("position,code"));
        as(LIN).get(LISTS + "/division/entries?parent=440300")
                .then()
                .body("items", hasSize(9))
                .body("items.code", everyItem(startsWith("4403")));
    }

    @Test
    void shouldShowEveryEntryOnceOverAllPages() {
        // When
        List<String> codes = new ArrayList<>();
        String next = null;
        do {
            JsonPath page = as(LIN).queryParams(next == null ? Map.of() : Map.of("cursor", next))
                    .get(LISTS + "/division/entries?parent=440000&limit=4")
                    .jsonPath();
            codes.addAll(page.getList("items.code"));
            next = page.getString("next");
        } while (next != null);

        // Then
        assertThat(codes).hasSize(21).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void shouldShowOneEntryWithItsETag() {
        as(LIN).get(LISTS + "/division/entries/440305")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body("path.zh", equalTo("广东省 › 深圳市 › 南山区"))
                .body("name.en", nullValue())
                .body("level", equalTo(3))
                .body("changedBy", nullValue());
    }

    @Test
    void shouldRefuseWhatMakesNoSense() {
        as(LIN).get(LISTS + "/colours/entries").then().statusCode(404).contentType("application/problem+json");
        as(LIN).get(LISTS + "/industry/entries/Z99").then().statusCode(404);
        as(LIN).get(LISTS + "/industry/entries?limit=0").then().statusCode(400);
        as(LIN).get(LISTS + "/industry/entries?level=x").then().statusCode(400).body("errors.field", contains("level"));
        as(LIN).get(LISTS + "/industry/entries?cursor=eA")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:kehu:problem:invalid-cursor"));
        as(LIN).get(LISTS + "/industry/entries?cursor=" + Cursor.of("x", "A").encode())
                .then()
                .statusCode(400);
    }

    @Test
    void shouldShowNothingToStrangers() {
        String guest = Tokens.of("guest").sign();

        for (String path : List.of("", "/industry/entries", "/industry/entries/C39")) {
            as(guest).get(LISTS + path).then().statusCode(403).body("type", equalTo("urn:kehu:problem:forbidden"));
        }
    }
}
