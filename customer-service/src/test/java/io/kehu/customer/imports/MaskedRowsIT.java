package io.kehu.customer.imports;

import static io.kehu.customer.Api.ADMIN;
import static io.kehu.customer.Api.as;
import static io.kehu.customer.imports.Files.CSV;
import static io.kehu.customer.imports.Files.open;
import static io.kehu.customer.imports.Files.over;
import static io.kehu.customer.imports.Files.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import io.kehu.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
@Tag("ACC-4")
class MaskedRowsIT {

    private static final String HALF_BLIND =
            Tokens.of("cao.ying").roles("half-blind").sign();
    private static final String FILE =
            """
            行标识,客户名称,所属行业,员工人数,手机,负责人,销售区域
            遮盖-1,宁德市遮盖仪器有限公司,I65,很多,"1380013800 ""旧"" 号",lin.wei,south""";

    @Test
    void shouldNotRepeatWhatARowSaidOfAContact() {
        String path = open(ADMIN, utf8(FILE), CSV, "");
        over(ADMIN, path);

        assertThat(as(ADMIN).get(path + "/rows").asString()).contains("1380013800", "很多");
        assertThat(as(HALF_BLIND).get(path + "/rows").asString())
                .contains("“****”不是手机号", "很多")
                .doesNotContain("1380013800", "旧");
    }

    @Test
    void shouldGiveTheRowsThemselvesToWhoSentThemAndToWhoSeesContacts() {
        String path = open(HALF_BLIND, utf8(FILE), CSV, "");
        String foreign = open(ADMIN, utf8(FILE), CSV, "");
        over(ADMIN, path);
        over(ADMIN, foreign);

        as(HALF_BLIND).get(foreign + "/errors").then().statusCode(403);
        assertThat(as(HALF_BLIND)
                        .get(path + "/errors")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains("1380013800");
        assertThat(as(ADMIN)
                        .get(path + "/errors")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains("1380013800");
    }
}
