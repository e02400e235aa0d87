package io.kehu.customer.reference;

import static io.kehu.customer.Api.ADMIN;
import static io.kehu.customer.Api.LIN;
import static io.kehu.customer.Api.as;
import static io.kehu.customer.reference.ReferenceApi.LISTS;
import static io.kehu.customer.reference.ReferenceApi.upload;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ImportEntriesIT {

    private static final String GROUPS =
            """
            code,zh,en
            651,软件开发,Software development
            I6513,应用软件开发,
            I65,软件和信息技术服务业,Software and IT services
            """;

    @Test
    @Tag("CAP-6")
    void shouldTakeInDeeperLevelsOnce() {
        take("industry", GROUPS)
                .then()
                .statusCode(200)
                .body("added", equalTo(2))
                .body("renamed", equalTo(0))
                .body("unchanged", equalTo(1));
        take("industry", GROUPS).then().statusCode(200).body("unchanged", equalTo(3));
        take("industry", GROUPS.replace("应用软件开发", "应用软件"))
                .then()
                .body("renamed", equalTo(1))
                .body("unchanged", equalTo(2));

        as(LIN).get(LISTS + "/industry/entries/I6513")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("path.zh", equalTo("信息传输、软件和信息技术服务业 › 软件和信息技术服务业 › 软件开发 › 应用软件"))
                .body("changedBy", equalTo("admin"));
    }

    @Test
    void shouldReportEverythingAtOnceAndTakeNothing() {
        take(
                        "industry",
                        """
                        code,zh,en
                        C391,计算机制造,Computers
                        C391,计算机,
                        ,没有代码,
                        C99,不存在的大类,
                        C4411,没有上级,
                        392,,Communication
                        C393,只有两列
                        c394,小写,
                        """)
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:kehu:problem:invalid-body"))
                .body(
                        "errors.field",
                        contains(
                                "lines[4].code",
                                "lines[7].zh",
                                "lines[8]",
                                "lines[2].code",
                                "lines[3].code",
                                "lines[5].code",
                                "lines[6].code",
                                "lines[9].code"))
                .body(
                        "errors.code",
                        contains(
                                "required",
                                "required",
                                "reference-line-columns",
                                "reference-code-twice",
                                "reference-code-twice",
                                "reference-level-closed",
                                "reference-parent-missing",
                                "reference-code"));
        as(LIN).get(LISTS + "/industry/entries/C391").then().statusCode(404);
    }

    @Test
    void shouldRefuseFilesOfAnotherKind() {
        upload(ADMIN, "industry", "code,zh\nC391,计算机".getBytes(Charset.forName("GBK")))
                .then()
                .statusCode(400)
                .body("errors.code", contains("reference-file-encoding"))
                .body("errors.message", contains("文件须为 UTF-8 编码。"));
        take("industry", "代码,名称\n391,计算机").then().statusCode(400).body("errors.size()", equalTo(4));
        take("industry", "").then().statusCode(400);
        take("colours", GROUPS).then().statusCode(404);
        as(ADMIN).body("{}").post(LISTS + "/industry/imports").then().statusCode(415);
    }

    @Test
    void shouldRefuseFilesLargerThanOneMebibyte() {
        take("industry", "code,zh\n" + " ".repeat(1 << 20)).then().statusCode(413);
    }

    @Test
    void shouldNumberTheLinesOfAListWhosePositionCounts() {
        take("product", "code,zh\ncrm-professional,CRM系统专业版\ncrm-cloud,CRM系统云版")
                .then()
                .statusCode(200)
                .body("added", equalTo(2));

        as(LIN).get(LISTS + "/product/entries?q=crm")
                .then()
                .body("items.code", contains("crm-standard", "crm-professional", "crm-cloud"));
    }

    private static Response take(String list, String csv) {
        return upload(ADMIN, list, csv.getBytes(StandardCharsets.UTF_8));
    }
}
