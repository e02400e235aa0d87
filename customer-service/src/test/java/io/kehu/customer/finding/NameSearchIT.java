package io.kehu.customer.finding;

import static io.kehu.customer.Api.ADMIN;
import static io.kehu.customer.Api.LIN;
import static io.kehu.customer.Api.enter;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NameSearchIT {

    private final Finding finding = new Finding();
    private String yunfan;
    private String minmetals;

    void enterOnce() {
        if (yunfan == null) {
            yunfan =
                    finding.entered("深圳市远舟寻踪科技有限公司", "\"shortName\": \"ＹＦ远舟\", \"creditCode\": \"91350100M000100Y43\"");
            minmetals = enter(
                            ADMIN,
                            finding.body(
                                    "3M寻踪（中国）Co., Ltd.",
                                    "\"nameNote\": \"原长沙矿业\"",
                                    "\"ownership\": {\"ownerId\": \"lin.wei\", \"department\": \"sales\", \"region\": \"south\"},"
                                            + " \"legacy\": {\"number\": \"KH_寻踪-2024\"}"))
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
        }
    }

    @ParameterizedTest(name = "q={0} → {1}")
    @CsvSource(
            nullValues = "-",
            value = {
                "远舟, yunfan",
                "舟寻, yunfan",
                "舟寻踪科技有限, yunfan",
                "远 舟, refused",
                "远舟 科技, yunfan",
                "'远舟,深圳', yunfan",
                "远舟　中国, -",
                "yf远舟, yunfan",
                "寻踪, both",
                "szsyz, yunfan",
                "YZXZ, yunfan",
                "zgco, minmetals",
                "ＺＧ, minmetals",
                "3m, minmetals",
                "m寻, minmetals",
                "矿业, minmetals",
                "csky, minmetals",
                "coltd, minmetals",
                "913501, yunfan",
                "350100, -",
                "913501 远舟, yunfan",
                "kh_寻踪, -",
                "%%远舟, yunfan",
                "不在, -",
                "深远, -",
            })
    void shouldFindAnyPartOfANameByItsCharactersOrInitials(String typed, String expected) {
        enterOnce();
        if ("refused".equals(expected)) {
            finding.list(LIN, "q", typed).then().statusCode(400);
            return;
        }
        assertThat(finding.ids("q", typed))
                .containsExactlyInAnyOrder(
                        expected == null
                                ? new String[0]
                                : switch (expected) {
                                    case "yunfan" -> new String[] {yunfan};
                                    case "minmetals" -> new String[] {minmetals};
                                    default -> new String[] {yunfan, minmetals};
                                });
    }

    @Test
    void shouldFindTheBeginningOfANumberInAnyCaseAndTakeWildcardsAsTheyStand() {
        Finding own = new Finding();
        String id = enter(
                        ADMIN,
                        own.body(
                                "编号甲公司",
                                "",
                                "\"ownership\": {\"ownerId\": \"lin.wei\", \"department\": \"sales\", \"region\": \"south\"},"
                                        + " \"legacy\": {\"number\": \"Kh_A-2024-1\"}"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        assertThat(own.ids("q", "kh_a-20")).containsExactly(id);
        assertThat(own.ids("q", "khxa-20")).isEmpty();
        assertThat(own.ids("q", "a-2024")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"远", "远舟 科", "a", "-", "（）", "7", "a b c d e f g h i j k 远舟"})
    void shouldSayThatAFragmentIsTooShort(String typed) {
        finding.list(LIN, "q", typed)
                .then()
                .statusCode(400)
                .body("errors.field", contains("q"))
                .body("errors[0].code", equalTo("fragments"))
                .body("errors[0].message", equalTo("请输入一至十个片段，以空格分隔，每个片段至少两个字符，总长不超过100个字符。"));
    }

    @Test
    void shouldForgetANameThatWasChanged() {
        Finding own = new Finding();
        String id = own.entered("旧名甲公司", "");
        io.kehu.customer.Api.patch(LIN, id, "{\"details\": {\"legalName\": \"新名甲公司\"}}")
                .then()
                .statusCode(200);

        assertThat(own.ids("q", "旧名")).isEmpty();
        assertThat(own.ids("q", "新名")).containsExactly(id);
    }
}
