package io.kehu.customer.imports;

import static io.kehu.customer.Api.ADMIN;
import static io.kehu.customer.Api.LIN;
import static io.kehu.customer.Api.WANG;
import static io.kehu.customer.Api.as;
import static io.kehu.customer.imports.Files.CSV;
import static io.kehu.customer.imports.Files.HEADER;
import static io.kehu.customer.imports.Files.WORKBOOK;
import static io.kehu.customer.imports.Files.bomb;
import static io.kehu.customer.imports.Files.good;
import static io.kehu.customer.imports.Files.open;
import static io.kehu.customer.imports.Files.over;
import static io.kehu.customer.imports.Files.rows;
import static io.kehu.customer.imports.Files.send;
import static io.kehu.customer.imports.Files.sending;
import static io.kehu.customer.imports.Files.utf8;
import static io.kehu.customer.imports.Files.workbook;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.kehu.customer.Superuser;
import io.kehu.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.Charset;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(ImportIT.Small.class)
@Tag("CAP-13")
class ImportIT {

    /** Chunks of five rows, files of sixty rows and two mebibytes. */
    public static final class Small implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "kehu.customer.imports.chunk", "5",
                    "kehu.customer.imports.rows", "60",
                    "kehu.body.larger.\"/api/v1/customer-imports\"", "2M");
        }
    }

    private static final String OTHER_ADMIN =
            Tokens.of("chen.jing").roles("data-administrator").sign();
    private static final Charset GBK = Charset.forName("GBK");
    private static final String S0 = "客户编号,客户名称,所属行业,企业规模,关键联系人,职位,联系方式(电话/邮箱),需求类型,合作阶段,价值等级,负责人,最后跟进时间,备注";
    private static final String S3 = "客户编号,客户名称,客户类型,所属行业,客户规模,成立时间,注册地址,客户来源,主要联系人姓名,主要联系人职位,主要联系人电话,"
            + "主要联系人邮箱,次要联系人信息,合作产品/服务,合作阶段,合同编号(如有),合同金额(如有),最后跟进时间,跟进人";

    @Inject
    OpenTables tables;

    @Test
    void shouldTakeOverTheRecordTableWithOwnersDatesAndNumbers() {
        // Given
        String file = S0 + "\nM-H-2024-901,宁波市甲川科技有限公司,IT服务业,120,钱一,总经理,0755-86001001,解决方案型,意向客户,高价值,林薇,2024-03-15,需定制";

        // When
        String path = open(ADMIN, utf8(file), CSV, "?region=south&person=林薇:lin.wei");

        // Then
        JsonPath done = over(ADMIN, path);
        assertThat(done.getString("status")).isEqualTo("FINISHED");
        assertThat(done.getString("layout")).isEqualTo("S0_RECORD_TABLE");
        assertThat(done.getInt("imported")).isEqualTo(1);
        JsonPath row = rows(ADMIN, path, "");
        assertThat(row.getString("items[0].outcome")).isEqualTo("IMPORTED");
        assertThat(row.getString("items[0].key")).isEqualTo("number:M-H-2024-901");
        as(LIN).get("/api/v1/customers/" + row.getString("items[0].customerId"))
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body("status", equalTo("DRAFT"))
                .body("details.legalName", equalTo("宁波市甲川科技有限公司"))
                .body("details.demandType", equalTo("SOLUTION"))
                .body("legacy.number", equalTo("M-H-2024-901"))
                .body("ownership.ownerId", equalTo("lin.wei"))
                .body("lastInteractionAt", equalTo("2024-03-14T16:00:00Z"))
                .body("entry.enteredBy", equalTo("admin"));
    }

    /** S0, section three, as it is printed. */
    @Test
    void shouldTakeOverThePrintedRecordTableAsItStands() {
        // Given
        String file = S0 + "\nM-H-2024-001,A科技有限公司,IT服务业,50-200人,,总经理,0755-X/xxx,解决方案型,意向客户,高价值,销售某,2024-03-15,需定制化开发方案"
                + "\nM-L-2024-002,B贸易公司,零售业,50人以下,,采购经理,010-X/xxx,产品采购型,潜在客户,低价值,销售某,2024-03-10,对价格敏感"
                + "\nC-M-2023-005,C制造集团,制造业,200人以上,,运营总监,021-X/xxx,技术支持型,合作中,高价值,客服某,2024-03-12,满意度95%";

        // When
        String path = open(ADMIN, utf8(file), CSV, "?region=south&ownerId=zhao.min&person=销售某:lin.wei");

        // Then
        JsonPath done = over(ADMIN, path);
        JsonPath rows = rows(ADMIN, path, "");
        assertThat(done.getInt("imported")).as(rows.prettyPrint()).isEqualTo(3);
        assertThat(rows.getList("items.errors.code.flatten()", String.class)).contains("left-out", "to-confirm");
        as(LIN).get("/api/v1/customers/" + rows.getString("items[1].customerId"))
                .then()
                .statusCode(200)
                .body("details.legalName", equalTo("B贸易公司"))
                .body("legacy.number", equalTo("M-L-2024-002"))
                .body("contacts[0].position", equalTo("采购经理"))
                .body("contacts[0].valueStates.landline.state", equalTo("TO_CONFIRM"));
    }

    @Test
    void shouldTakeOverTheTemplateInGbkAsAWorkbookAndAsUtf8() {
        String row = "\n%s,%s,成交客户,制造业-计算机通信电子,小型,2015-06-18,广东省深圳市南山区科技园路1号,展会推广,张一,采购经理,%s,"
                + "%s@a.example,,CRM系统标准版、年度运维服务,实施交付,HT-%s,1200000.00,2024-03-15,赵敏";
        Map<String, byte[]> files = Map.of(
                "gbk", (S3 + row.formatted("YF1", "台州市乙木电子有限公司", "13800138101", "gbk", "1")).getBytes(GBK),
                "xlsx", workbook(S3 + row.formatted("YF2", "台州市丙火电子有限公司", "13800138102", "xlsx", "2")),
                "utf8", utf8(S3 + row.formatted("YF3", "台州市丁土电子有限公司", "13800138103", "utf8", "3")));

        files.forEach((name, file) -> {
            String path = open(ADMIN, file, name.equals("xlsx") ? WORKBOOK : CSV, "?ownerId=lin.wei&region=south");
            assertThat(over(ADMIN, path).getInt("imported")).as(name).isEqualTo(1);
            String id = rows(ADMIN, path, "").getString("items[0].customerId");
            as(LIN).get("/api/v1/customers/" + id)
                    .then()
                    .statusCode(200)
                    .body("details.registeredDivision", equalTo("440305"))
                    .body("details.registeredStreet", equalTo("科技园路1号"))
                    .body("contracts[0].amount", equalTo("1200000.00"))
                    .body("contacts[0].email", equalTo(name + "@a.example"));
        });
    }

    @Test
    void shouldStoreARowExactlyAsEnteringItDoes() {
        // Given
        String entered = as(ADMIN)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(
                        """
                        {"details": {"legalName": "衢州市戊金\\"反\\\\斜仪器有限公司", "industryCode": "I65", "tags": ["a,b", "\\"c\\""]},
                         "ownership": {"ownerId": "lin.wei", "region": "south"}}""")
                .post("/api/v1/customers")
                .path("id");
        String file = "客户名称,所属行业,标签,负责人,销售区域\n\"衢州市己水\"\"反\\斜仪器有限公司\",I65,\"a,b、\"\"c\"\"\",lin.wei,south";

        // When
        String path = open(ADMIN, utf8(file), CSV, "");
        over(ADMIN, path);
        String imported = rows(ADMIN, path, "").getString("items[0].customerId");

        // Then
        Map<String, Object> byHand =
                as(ADMIN).get("/api/v1/customers/" + entered).jsonPath().getMap("");
        Map<String, Object> byFile =
                as(ADMIN).get("/api/v1/customers/" + imported).jsonPath().getMap("");
        assertThat(byFile.keySet()).isEqualTo(byHand.keySet());
        assertThat(byFile.get("ownership")).isEqualTo(byHand.get("ownership"));
        assertThat(as(ADMIN)
                        .get("/api/v1/customers/" + imported + "/changes")
                        .jsonPath()
                        .getString("items[0].kind"))
                .isEqualTo("IMPORTED");
        as(LIN).contentType("application/merge-patch+json")
                .header("If-Match", "\"0\"")
                .body("{\"details\": {\"employees\": 5}}")
                .patch("/api/v1/customers/" + imported)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
    }

    @Test
    void shouldNameEveryFaultOfARowInTheCallersLanguageAndTakeTheCorrectedFile() {
        // Given
        String file = HEADER + ",员工人数,手机\n"
                + "K-1,湖州市一一仪器有限公司,I65,lin.wei,south,12,13800138201\n"
                + "K-2,湖州市一二仪器有限公司,魔法业,lin.wei,south,很多,12\n"
                + "K-3," + "很".repeat(51) + ",I65,,,,\n";

        // When
        String path = open(ADMIN, utf8(file), CSV, "");
        JsonPath done = over(ADMIN, path);

        // Then
        assertThat(done.getInt("imported")).isEqualTo(1);
        assertThat(done.getInt("refused")).isEqualTo(2);
        assertThat(done.getInt("failed")).isEqualTo(2);
        JsonPath refused = rows(ADMIN, path, "&outcome=REFUSED");
        assertThat(refused.getList("items.line")).containsExactly(3, 4);
        assertThat(refused.getList("items[0].errors.header")).containsExactly("所属行业", "员工人数", "手机");
        assertThat(refused.getString("items[0].errors[0].message")).startsWith("“魔法业”不在列表中");
        assertThat(refused.getList("items[1].errors.code")).contains("size");
        JsonPath english = as(ADMIN)
                .header("Accept-Language", "en")
                .get(path + "/rows?outcome=REFUSED")
                .jsonPath();
        assertThat(english.getString("items[0].errors[0].message")).startsWith("\"魔法业\" is not in the list");
        assertThat(english.getString("items[1].errors[0].message"))
                .contains("50")
                .doesNotContain("很");

        // When
        String errors =
                as(ADMIN).get(path + "/errors").then().statusCode(200).extract().asString();
        assertThat(errors).contains("导入结果").contains("K-2").doesNotContain("K-1");
        String mended = errors.replace("魔法业", "I65")
                .replace("很多", "30")
                .replace(",12,", ",13800138202,")
                .replace("很".repeat(51) + ",I65,,", "湖州市一三仪器有限公司,I65,lin.wei,south");
        JsonPath again = over(ADMIN, open(ADMIN, utf8(mended), CSV, ""));

        // Then
        assertThat(again.getInt("imported")).isEqualTo(2);
        assertThat(again.getInt("refused")).isZero();
    }

    @Test
    void shouldAddNothingWhenTheSameFileComesAgainAndRefuseARowThatDiffers() {
        // Given
        String file = good("嘉兴市重来", 7);
        over(ADMIN, open(ADMIN, utf8(file), CSV, ""));

        // When
        String again = open(ADMIN, workbook(file.replace("重来3号仪器", "重来三号仪器")), WORKBOOK, "");

        // Then
        JsonPath done = over(ADMIN, again);
        assertThat(done.getInt("imported")).isZero();
        assertThat(done.getInt("unchanged")).isEqualTo(6);
        assertThat(rows(ADMIN, again, "&outcome=REFUSED").getList("items.errors[0].code"))
                .containsExactly("differs");
    }

    @Test
    void shouldStoreNothingInADryRun() {
        String file = good("绍兴市试算", 6) + "\n试算-7,,I65,lin.wei,south,\n";

        String path = open(ADMIN, utf8(file), CSV, "?dryRun=true");

        JsonPath done = over(ADMIN, path);
        assertThat(done.getInt("imported")).isEqualTo(7);
        assertThat(rows(ADMIN, path, "").getList("items.outcome")).containsOnly("WOULD_IMPORT");
        assertThat(rows(ADMIN, path, "").getList("items.customerId")).containsOnlyNulls();
        assertThat(over(ADMIN, open(ADMIN, utf8(file), CSV, "")).getInt("imported"))
                .isEqualTo(7);
    }

    @Test
    void shouldRefuseARowThatIsACustomerAlreadyAndTellOfOneThatMayBe() {
        // Given
        over(ADMIN, open(ADMIN, utf8(HEADER + "\nT-1,金华市孪生仪器有限公司,I65,lin.wei,south"), CSV, ""));
        String file = HEADER + "\nT-2,金华市孪生仪器(有限公司),I65,lin.wei,south"
                + "\nT-3,孪生仪器股份有限公司,I65,lin.wei,south"
                + "\nT-4,金华市双子仪器有限公司,I65,lin.wei,south\nT-5,金华市双子仪器有限公司,I64,lin.wei,south"
                + "\nT-4,金华市三胞仪器有限公司,I65,lin.wei,south";

        // When
        String path = open(ADMIN, utf8(file), CSV, "");
        over(ADMIN, path);

        // Then
        JsonPath rows = rows(ADMIN, path, "");
        assertThat(rows.getList("items.outcome"))
                .containsExactly("REFUSED", "IMPORTED", "IMPORTED", "REFUSED", "REFUSED");
        assertThat(rows.getString("items[0].errors[0].code")).isEqualTo("same-customer");
        assertThat(rows.getString("items[1].errors[0].code")).isEqualTo("likely-twin");
        assertThat(rows.getString("items[3].errors[0].code")).isEqualTo("same-customer");
        assertThat(rows.getString("items[4].errors[0].code")).isEqualTo("key-twice");
    }

    @Test
    void shouldSubmitCompleteRowsAndLetSomebodyElseApproveThem() {
        // Given
        String file = S0 + ",信息获取时间,客户来源,销售区域"
                + "\n,丽水市全备仪器有限公司,IT服务业,120,钱一,总经理,0755-86001002,解决方案型,成交客户,,lin.wei,,,2026-03-02,展会推广,south"
                + "\n,丽水市未备仪器有限公司,IT服务业,120,钱一,,0755-86001003,解决方案型,意向客户,,lin.wei,,,,,south";

        // When
        String path = open(ADMIN, utf8(file), CSV, "?submit=true");
        over(ADMIN, path);

        // Then
        JsonPath rows = rows(ADMIN, path, "");
        assertThat(rows.getList("items.outcome")).containsExactly("IMPORTED", "REFUSED");
        assertThat(rows.getList("items[1].errors.field"))
                .contains("details.acquiredAt", "details.sourceChannel", "contacts[0].position");
        String customer = "/api/v1/customers/" + rows.getString("items[0].customerId");
        as(LIN).get(customer).then().header("ETag", "\"1\"").body("status", equalTo("SUBMITTED"));
        as(ADMIN).post(path + "/approve").then().statusCode(403).body("type", equalTo("urn:kehu:problem:own-entry"));
        as(WANG).post(path + "/approve").then().statusCode(404);
        as(LIN).post(path + "/approve").then().statusCode(403);

        // When
        as(OTHER_ADMIN).post(path + "/approve").then().statusCode(202);

        // Then
        await().atMost(Duration.ofMinutes(1)).untilAsserted(() -> as(LIN).get(customer)
                .then()
                .header("ETag", "\"2\"")
                .body("status", equalTo("APPROVED"))
                .body("entry.approvedBy", equalTo("chen.jing")));
        as(LIN).get(customer + "/changes")
                .then()
                .body("items.kind", equalTo(List.of("APPROVED", "SUBMITTED", "IMPORTED")));
    }

    @Test
    void shouldGoOnWithoutLossWhereAChunkBrokeOff() throws SQLException {
        // Given
        Superuser.update(
                "create function stumble() returns trigger language plpgsql as 'begin raise exception ''stumbled''; end'");
        Superuser.update("create trigger stumble before insert on imported_row for each row"
                + " when (new.row_key = 'row:温州市坎坷-13') execute function stumble()");

        // When
        String path = open(ADMIN, utf8(good("温州市坎坷", 22)), CSV, "");
        UUID id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        await().atMost(Duration.ofMinutes(1))
                .until(() -> Superuser.update("update job set fault = fault where id = ? and attempts > 0", id) == 1);
        Superuser.update("drop trigger stumble on imported_row");
        Superuser.update("drop function stumble");

        // Then
        assertThat(over(ADMIN, path).getInt("imported")).isEqualTo(22);
        assertAllOnce(path, 22);
    }

    @Test
    void shouldGoOnInAnyInstance() {
        // When
        String path = open(ADMIN, utf8(good("舟山市换手", 40)), CSV, "");
        UUID id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        // Every look takes the open table away, as if the next chunk were another instance's.
        await().pollInterval(Duration.ofMillis(20))
                .atMost(Duration.ofMinutes(1))
                .until(() -> {
                    tables.close(id);
                    return as(ADMIN).get(path).path("status").equals("FINISHED");
                });

        // Then
        assertAllOnce(path, 40);
    }

    private static void assertAllOnce(String path, int count) {
        JsonPath rows = rows(ADMIN, path, "&outcome=IMPORTED");
        assertThat(rows.getList("items.line")).hasSize(count).doesNotHaveDuplicates();
        assertThat(new HashSet<>(rows.getList("items.customerId")))
                .hasSize(count)
                .doesNotContainNull();
        assertThat(rows(ADMIN, path, "&outcome=REFUSED").getList("items")).isEmpty();
    }

    @Test
    void shouldTakeNothingOfAFileThatCannotBeReadToItsEnd() throws IOException {
        byte[] broken = utf8(good("无效市断字", 30));
        broken[broken.length - 40] = (byte) 0xFF;
        String good = good("无效市整册", 3);
        assertFatal(broken, CSV, "broken-text");
        assertFatal(workbook(good), CSV, "not-a-table");
        assertFatal(utf8(good), WORKBOOK, "not-a-table");
        assertFatal(bomb(workbook(good)), WORKBOOK, "inflates-too-far");
        assertFatal(utf8(good.replaceFirst("销售区域", "客户名称")), CSV, "header-twice");
        assertFatal(utf8(good("无效市过多", 61)), CSV, "too-many-rows");
        assertFatal(utf8("姓名,年龄\n甲,3"), CSV, "no-header");
        assertFatal(new byte[0], CSV, "empty-file");
    }

    private static void assertFatal(byte[] file, String type, String code) {
        String path = open(ADMIN, file, type, "");
        JsonPath done = over(ADMIN, path);
        assertThat(done.getString("status")).as(code).isEqualTo("FAILED");
        assertThat(done.getString("fault")).isEqualTo(code);
        assertThat(done.getString("problems[0].code")).isEqualTo(code);
        assertThat(done.getString("problems[0].message")).isNotBlank().isNotEqualTo(code);
        assertThat(done.getInt("imported")).isZero();
        assertThat(rows(ADMIN, path, "").getList("items")).isEmpty();
        as(ADMIN).get(path + "/errors").then().statusCode(409);
    }

    @Test
    void shouldStopOnRequest() {
        String path = open(ADMIN, utf8(good("湖北市止步", 60)), CSV, "");

        int status = as(ADMIN).post(path + "/cancel").statusCode();

        // Either it was stopped between two chunks, or it was over already.
        JsonPath done = over(ADMIN, path);
        assertThat(done.getString("status")).isEqualTo(status == 200 ? "CANCELLED" : "FINISHED");
        assertThat(rows(ADMIN, path, "&outcome=IMPORTED").getList("items")).hasSize(done.getInt("imported"));
        as(ADMIN).post(path + "/cancel").then().statusCode(409);
    }

    @Test
    void shouldOpenOneImportForOneKey() {
        byte[] file = utf8(good("十堰市一钥", 2));
        String key = UUID.randomUUID().toString();

        String first =
                sendOnce(ADMIN, key, file).then().statusCode(202).extract().path("id");

        sendOnce(ADMIN, key, file)
                .then()
                .statusCode(202)
                .header("Idempotency-Replayed", "true")
                .body("id", equalTo(first));
        sendOnce(ADMIN, key, utf8(good("十堰市别钥", 2)))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:kehu:problem:idempotency-key-reused"));
        as(ADMIN).get("/api/v1/customer-imports?limit=1").then().body("items.id", hasItem(first));
        // Of the key's import there are two rows, whichever time it was asked for.
        assertThat(over(ADMIN, "/api/v1/customer-imports/" + first).getInt("imported"))
                .isEqualTo(2);
    }

    private static io.restassured.response.Response sendOnce(String token, String key, byte[] file) {
        return Files.sendingWith(token, CSV, key).body(file).post("/api/v1/customer-imports");
    }

    @Test
    void shouldTakeLargeBodiesHereAndNowhereElse() {
        byte[] large = new byte[1_500_000];
        Stream.of("/api/v1/customers", "/api/v1/customer-imports/x").forEach(path -> sending(ADMIN, "application/json")
                .body(large)
                .post(path)
                .then()
                .statusCode(413));

        send(ADMIN, large, CSV, "").then().statusCode(202);
        send(ADMIN, new byte[2_200_000], CSV, "").then().statusCode(413);
    }

    @Test
    void shouldShowImportsToDataAdministratorsOnly() {
        String path = open(ADMIN, utf8(good("荆门市旁人", 1)), CSV, "");

        as(OTHER_ADMIN).get(path).then().statusCode(200).body("createdBy", equalTo("admin"));
        as(OTHER_ADMIN)
                .get("/api/v1/customer-imports?limit=200")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(path.substring(path.lastIndexOf('/') + 1)));
        Stream.of(LIN, WANG).forEach(token -> {
            Stream.of("", "/rows", "/errors")
                    .forEach(part -> as(token).get(path + part).then().statusCode(403));
            as(token).post(path + "/cancel").then().statusCode(403);
            send(token, utf8(good("x", 1)), CSV, "").then().statusCode(403);
        });
        as(ADMIN).get("/api/v1/customer-imports/" + UUID.randomUUID()).then().statusCode(404);
        send(ADMIN, utf8("x"), "application/pdf", "").then().statusCode(415);
        send(ADMIN, utf8("x"), CSV, "?map=alone").then().statusCode(400).body("errors[0].code", equalTo("not-a-pair"));
    }
}
