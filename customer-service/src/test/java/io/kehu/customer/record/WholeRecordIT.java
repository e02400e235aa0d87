package io.kehu.customer.record;

import static io.kehu.customer.Api.COMPLETE;
import static io.kehu.customer.Api.LIN;
import static io.kehu.customer.Api.as;
import static io.kehu.customer.Api.enter;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.kehu.customer.Full;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class WholeRecordIT {

    @Test
    @Tag("CAP-1")
    @Tag("CAP-2")
    @Tag("CAP-10")
    @Tag("CAP-12")
    void shouldGiveBackEverythingThatCanBeEntered() {
        String id = enter(LIN, Full.RECORD).then().statusCode(201).extract().path("id");

        as(LIN).get("/api/v1/customers/" + id)
                .then()
                .statusCode(200)
                .body("details.annualRevenue", equalTo("168000000.50"))
                .body("details.registeredDivision", equalTo("440305"))
                .body("details.foundedOn", equalTo("2009-06-18"))
                .body("details.budgetFrom", equalTo("300000.00"))
                .body("details.tags", contains("制造业", "年预算50万+", "决策人已对接"))
                .body("details.highIntent", equalTo("一个月内签二期"))
                .body("details.remark", equalTo("=HYPERLINK(\"x\") 🚀"))
                .body("contacts.primary", contains(true, false))
                .body("contacts[0].id", notNullValue())
                .body("contacts[0].birthday", equalTo("05-21"))
                .body("contracts[0].amount", equalTo("360000.00"))
                .body("competitors[0].paymentTerms", equalTo("月结30天"))
                .body("links[0].kind", equalTo("business-licence"))
                .body("valueStates.employees.by", equalTo("lin.wei"))
                .body("valueStates.employees.at", notNullValue());
    }

    @TestFactory
    Stream<DynamicTest> shouldRefuseWhatNoFieldTakesAndNameTheField() {
        return Stream.of(
                        bad("details.legalName", "{\"legalName\": \"" + "很".repeat(51) + "\"}"),
                        bad("details.legalName", "{\"legalName\": 7}"),
                        bad("details.legalName", "{\"legalName\": \"a\\u0007b\"}"),
                        bad("details.creditCode", "{\"creditCode\": \"91350100M000100Y44\"}"),
                        bad("details.industryCode", "{\"industryCode\": \"I97\"}"),
                        bad("details.employees", "{\"employees\": 0}"),
                        bad("details.annualRevenue", "{\"annualRevenue\": \"-1\"}"),
                        bad("details.annualRevenue", "{\"annualRevenue\": \"1.005\"}"),
                        bad("details.foundedOn", "{\"foundedOn\": \"2999-01-01\"}"),
                        bad("details.foundedOn", "{\"foundedOn\": \"2026-02-30\"}"),
                        bad("details.foundedOn", "{\"foundedOn\": \"1799-12-31\"}"),
                        bad("details.acquiredAt", "{\"acquiredAt\": \"1899-12-31T12:00:00Z\"}"),
                        bad("details.acquiredAt", "{\"acquiredAt\": \"2999-01-01T00:00:00Z\"}"),
                        bad("details.registeredDivision", "{\"registeredDivision\": \"44030\"}"),
                        bad("details.registeredDivision", "{\"registeredDivision\": \"990000\"}"),
                        bad("details.sourceChannel", "{\"sourceChannel\": \"hearsay\"}"),
                        bad("details.enterpriseNature", "{\"enterpriseNature\": \"民营\"}"),
                        bad("details.industryCode", "{\"industryCode\": \"I\"}"),
                        bad("details.demandType", "{\"demandType\": \"MAGIC\"}"),
                        bad("details.budgetTo", "{\"budgetFrom\": \"2\", \"budgetTo\": \"1\"}"),
                        bad("details.tags[0]", "{\"tags\": [\"" + "长".repeat(31) + "\"]}"),
                        bad("details.tags", "{\"tags\": \"one\"}"),
                        bad("details.remark", "{\"remark\": \"" + "字".repeat(501) + "\"}"))
                .map(fault -> DynamicTest.dynamicTest(fault.field() + " " + fault.details(), () -> enter(
                                LIN, "{\"details\": " + fault.details() + "}")
                        .then()
                        .statusCode(400)
                        .body("errors.field", contains(fault.field()))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1990-02-31", "2999-01-01", "02-30", "1899-12-31", "1990-2-3", "21-05", "1990", "x"})
    @Tag("CAP-2")
    void shouldRefuseABirthdayThatIsNone(String birthday) {
        enter(LIN, withBirthday(birthday))
                .then()
                .statusCode(400)
                .body("errors.field", contains("contacts[0].birthday"))
                .body("errors[0].code", equalTo("birthday"))
                .body("errors[0].message", startsWith("不是有效的生日"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1980-02-29", "02-29", "1900-01-01"})
    @Tag("CAP-2")
    void shouldTakeABirthdayWithAndWithoutItsYear(String birthday) {
        enter(LIN, withBirthday(birthday)).then().statusCode(201);
    }

    private static String withBirthday(String birthday) {
        return "{\"details\": {}, \"contacts\": [{\"name\": \"甲\", \"decisionMaker\": true, \"birthday\": \"" + birthday
                + "\"}]}";
    }

    @Test
    void shouldNameTheEarliestDayOfACompany() {
        enter(LIN, "{\"details\": {\"foundedOn\": \"1799-12-31\"}}")
                .then()
                .body("errors[0].code", equalTo("not-before"))
                .body("errors[0].message", equalTo("不能早于 1800-01-01。"));
        enter(LIN, "{\"details\": {\"foundedOn\": \"1800-01-01\"}}").then().statusCode(201);
    }

    private record Fault(String field, String details) {}

    private static Fault bad(String field, String details) {
        return new Fault(field, details);
    }

    @Test
    void shouldNameContradictionsAmongPartsAllAtOnce() {
        String contradictory =
                """
                {"details": {}, "contacts": [{"name": "甲", "primary": true}, {"name": "乙", "primary": true, "hobbies": "围棋", "birthday": "13-40"}],
                 "contracts": [{"number": "HT-1", "startsOn": "2026-03-01", "endsOn": "2026-02-01"}, {"number": "HT-1"}],
                 "links": [{"title": "x", "kind": "other", "url": "javascript:alert(1)"}],
                 "valueStates": {"shoeSize": {"state": "VERIFIED"}}}""";

        enter(LIN, contradictory)
                .then()
                .statusCode(400)
                .body(
                        "errors.field",
                        org.hamcrest.Matchers.containsInAnyOrder(
                                "contacts[1].primary",
                                "contacts[1].hobbies",
                                "contacts[1].birthday",
                                "contracts[0].endsOn",
                                "contracts[1].number",
                                "links[0].url",
                                "valueStates[shoeSize]"))
                .body("errors.message", hasItem("只能有一位主要联系人。"));
    }

    @Test
    void shouldTakeTextInAnyScriptAsItIs() {
        String id = enter(LIN, COMPLETE.replace("深圳市云帆科技有限公司", "ＡＢＣ（深圳）Ünïcode 🚀'; drop table customer; --"))
                .path("id");

        as(LIN).get("/api/v1/customers/" + id)
                .then()
                .body("details.legalName", equalTo("ＡＢＣ（深圳）Ünïcode 🚀'; drop table customer; --"));
    }

    @Test
    @Tag("CAP-2")
    void shouldKeepNumbersInOneWritingHoweverTheyWereTyped() {
        String id = enter(
                        LIN,
                        """
                        {"details": {"creditCode": "９１３５0100m000100y43"},
                         "contacts": [{"name": "张伟", "mobile": "+86 １３８-0013-8000", "landline": "（0755）8654 3210 转 8001", "primary": true}]}""")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        as(LIN).get("/api/v1/customers/" + id)
                .then()
                .body("details.creditCode", equalTo("91350100M000100Y43"))
                .body("contacts[0].mobile", equalTo("13800138000"))
                .body("contacts[0].landline", equalTo("0755-86543210-8001"));
        enter(
                        LIN,
                        "{\"details\": {}, \"contacts\": [{\"mobile\": \"0755-86543210\", \"landline\": \"86543210\", \"primary\": true}]}")
                .then()
                .statusCode(400)
                .body(
                        "errors.field",
                        org.hamcrest.Matchers.containsInAnyOrder("contacts[0].mobile", "contacts[0].landline"));
    }
}
