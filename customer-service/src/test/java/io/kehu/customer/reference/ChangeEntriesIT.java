package io.kehu.customer.reference;

import static io.kehu.customer.Api.ADMIN;
import static io.kehu.customer.Api.LIN;
import static io.kehu.customer.Api.WANG;
import static io.kehu.customer.Api.as;
import static io.kehu.customer.reference.ReferenceApi.ADMINISTRATOR;
import static io.kehu.customer.reference.ReferenceApi.LISTS;
import static io.kehu.customer.reference.ReferenceApi.add;
import static io.kehu.customer.reference.ReferenceApi.change;
import static io.kehu.customer.reference.ReferenceApi.upload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ChangeEntriesIT {

    @Inject
    ReferenceLists lists;

    @Inject
    Catalogues catalogues;

    @Inject
    StoredEntries stored;

    @Test
    @Tag("CAP-5")
    void shouldLetAnAdministratorAddASourceChannel() {
        // When
        add(
                        ADMINISTRATOR,
                        "source-channel",
                        """
                        {"code": "trade-press", "name": {"zh": "行业期刊投放", "en": "Trade press"}, "aliases": ["期刊广告"]}""")
                .then()
                .statusCode(201)
                .header("Location", endsWith(LISTS + "/source-channel/entries/trade-press"))
                .header("ETag", "\"0\"")
                .body("usable", equalTo(true))
                .body("changedBy", equalTo("gao.yang"))
                .body("changedAt", notNullValue());

        // Then
        as(LIN).get(LISTS + "/source-channel/entries?q=qktf").then().body("items.code", contains("trade-press"));
        assertThat(lists.isUsable(ReferenceList.SOURCE_CHANNEL, "trade-press")).isTrue();
        assertThat(lists.codeOf(ReferenceList.SOURCE_CHANNEL, "期刊广告")).contains("trade-press");
        assertThat(lists.name(ReferenceList.SOURCE_CHANNEL, "trade-press")).contains(new Name("行业期刊投放", "Trade press"));
    }

    @Test
    void shouldPutANewEntryAfterTheOthersUnlessToldWhere() {
        int last = add(ADMIN, "business-line", "{\"code\": \"last\", \"name\": {\"zh\": \"末位\"}}")
                .path("position");
        add(ADMIN, "business-line", "{\"code\": \"first\", \"name\": {\"zh\": \"首位\"}, \"position\": 1}");

        assertThat(last).isGreaterThanOrEqualTo(40);
        as(LIN).get(LISTS + "/business-line/entries").then().body("items[0].code", equalTo("first"));
    }

    @Test
    @Tag("CAP-6")
    void shouldAddAnIndustryBelowItsDivisionByTheStandardsOwnCode() {
        add(ADMIN, "industry", "{\"code\": \"7512\", \"name\": {\"zh\": \"生物技术推广服务\"}}")
                .then()
                .statusCode(400)
                .body("errors.code", contains("reference-parent-missing"));
        add(ADMIN, "industry", "{\"code\": \"751\", \"name\": {\"zh\": \"技术推广服务\"}}")
                .then()
                .statusCode(201)
                .body("code", equalTo("M751"))
                .body("parent", equalTo("M75"))
                .body("path.zh", equalTo("科学研究和技术服务业 › 科技推广和应用服务业 › 技术推广服务"));
    }

    @Test
    void shouldRefuseAnEntryThatDoesNotFit() {
        add(ADMIN, "source-channel", "{\"code\": \"Trade Press\", \"name\": {\"zh\": \"纸媒\"}}")
                .then()
                .statusCode(400)
                .body("errors.field", contains("code"))
                .body("errors.code", contains("reference-code"));
        add(ADMIN, "source-channel", "{\"code\": \"fair\", \"name\": {\"zh\": \"展会\"}}")
                .then()
                .statusCode(400)
                .body("errors.field", contains("name.zh"))
                .body("errors.message", contains("同级条目 exhibition 已使用该名称。"));
        add(ADMIN, "industry", "{\"code\": \"C44\", \"name\": {\"zh\": \"新大类\"}}")
                .then()
                .statusCode(400)
                .body("errors.code", contains("reference-level-closed"));
        add(ADMIN, "source-channel", "{\"name\": {\"zh\": \"第一行\\n第二行\", \"fr\": \"x\"}, \"position\": -1}")
                .then()
                .statusCode(400)
                .body("errors.field", containsInAnyOrder("code", "name.zh", "name.fr", "position"));
        add(ADMIN, "source-channel", "{\"code\": \"exhibition\", \"name\": {\"zh\": \"会展\"}}")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:kehu:problem:already-listed"))
                .body("code", equalTo("exhibition"));
    }

    @Test
    void shouldKeepARetiredEntryForOldRecordsOnly() {
        // Given
        add(ADMIN, "cooperation-mode", "{\"code\": \"barter\", \"name\": {\"zh\": \"易货贸易\"}}");
        assertThat(lists.isUsable(ReferenceList.COOPERATION_MODE, "barter")).isTrue();

        // When
        change(ADMIN, "cooperation-mode", "barter", "{\"retired\": true}")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("retired", equalTo(true))
                .body("usable", equalTo(false));
        catalogues.refresh();

        // Then
        assertThat(lists.isUsable(ReferenceList.COOPERATION_MODE, "barter")).isFalse();
        assertThat(lists.isKnown(ReferenceList.COOPERATION_MODE, "barter")).isTrue();
        String entries = LISTS + "/cooperation-mode/entries?q=易货";
        as(LIN).get(entries).then().body("items.code", not(hasItem("barter")));
        as(LIN).get(entries + "&includeRetired=true").then().body("items.code", contains("barter"));

        // When
        change(ADMIN, "cooperation-mode", "barter", "{\"retired\": false}")
                .then()
                .body("usable", equalTo(true));

        // Then: a no is looked up once more
        assertThat(lists.isUsable(ReferenceList.COOPERATION_MODE, "barter")).isTrue();
    }

    @Test
    void shouldRenameAndMoveWhatNobodyElseHasChangedMeanwhile() {
        // Given
        add(ADMIN, "link-kind", "{\"code\": \"blueprint\", \"name\": {\"zh\": \"图纸\", \"en\": \"Drawing\"}}");
        String entry = LISTS + "/link-kind/entries/blueprint";

        // Then
        as(ADMIN).body("{\"position\": 5}").patch(entry).then().statusCode(428);
        as(ADMIN).header("If-Match", "\"3\"").body("{}").patch(entry).then().statusCode(412);
        as(ADMIN).header("If-Match", "\"0\"").body("{}").patch(entry).then().header("ETag", "\"0\"");
        as(ADMIN)
                .header("If-Match", "\"0\"")
                .body("{\"name\": {\"zh\": \"设计图纸\"}, \"position\": 5, \"aliases\": [\"蓝图\"]}")
                .patch(entry)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("name.zh", equalTo("设计图纸"))
                .body("name.en", equalTo("Drawing"))
                .body("aliases", contains("蓝图"));
        as(ADMIN).header("If-Match", "\"0\"").body("{}").patch(entry).then().statusCode(412);
        change(ADMIN, "link-kind", "blueprint", "{\"name\": {\"zh\": \"合同\"}}")
                .then()
                .statusCode(400)
                .body("errors.code", contains("reference-name-taken"));
        as(ADMIN)
                .header("If-Match", "\"0\"")
                .body("{}")
                .patch(LISTS + "/link-kind/entries/nothing")
                .then()
                .statusCode(404);
    }

    @Test
    void shouldAddOnceWhenTwoAddAtOnce() {
        // When
        List<CompletableFuture<Integer>> answers = Stream.of(ADMIN, ADMINISTRATOR)
                .map(token -> CompletableFuture.supplyAsync(
                        () -> add(token, "product", "{\"code\": \"twin\", \"name\": {\"zh\": \"双胞胎\"}}")
                                .statusCode()))
                .toList();

        // Then
        assertThat(answers.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void shouldForgetWhatATransactionReadOfItsOwnAndTookBack() {
        // When
        QuarkusTransaction.begin();
        Catalogue before = stored.lock(ReferenceList.PRODUCT);
        Entry dream = Entry.added("dream", null, new Name("空想", null), List.of(), before.nextPosition());
        stored.put(ReferenceList.PRODUCT, List.of(dream));
        boolean knownInside = lists.isKnown(ReferenceList.PRODUCT, "dream");
        QuarkusTransaction.rollback();
        catalogues.refresh();

        // Then
        assertThat(knownInside).isTrue();
        assertThat(lists.isKnown(ReferenceList.PRODUCT, "dream")).isFalse();
    }

    @Test
    void shouldLetNobodyElseChangeTheLists() {
        String body = "{\"code\": \"mine\", \"name\": {\"zh\": \"我的\"}}";

        Stream.of(LIN, WANG).forEach(token -> {
            add(token, "source-channel", body).then().statusCode(403);
            as(token)
                    .header("If-Match", "\"0\"")
                    .body("{\"retired\": true}")
                    .patch(LISTS + "/source-channel/entries/exhibition")
                    .then()
                    .statusCode(403);
            upload(token, "source-channel", "code,zh\nmine,我的".getBytes(StandardCharsets.UTF_8))
                    .then()
                    .statusCode(403);
        });
        assertThat(lists.isKnown(ReferenceList.SOURCE_CHANNEL, "mine")).isFalse();
        assertThat(lists.isKnown(ReferenceList.SOURCE_CHANNEL, null)).isFalse();
    }
}
