package io.kehu.customer.imports;

import static io.kehu.customer.Api.ADMIN;
import static io.kehu.customer.Api.as;
import static io.kehu.customer.imports.Files.CSV;
import static io.kehu.customer.imports.Files.HEADER;
import static io.kehu.customer.imports.Files.open;
import static io.kehu.customer.imports.Files.over;
import static io.kehu.customer.imports.Files.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.kehu.testkit.Contracts;
import io.kehu.testkit.EventTap;
import io.kehu.testkit.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever is shown how to reach people of a file that somebody else has sent, is recorded. */
@QuarkusTest
@Tag("ACC-4")
class RowsOfOthersIT {

    private static final String HALF_BLIND =
            Tokens.of("cao.ying").roles("half-blind").sign();

    @Test
    void shouldRecordWhoReadsWhatIsQuotedOfContacts() {
        // Given
        String path = imported("旁读", "1380013800“旧”号");
        String plain = imported("无引", "");

        // When
        List.of(ADMIN, HALF_BLIND, of("reader.one"))
                .forEach(token -> as(token).get(path + "/rows").then().statusCode(200));
        as(of("reader.two")).get(plain + "/rows").then().statusCode(200);

        // Then
        assertThat(exports(path)).singleElement().satisfies(record -> assertThat(record)
                .containsEntry("exportedBy", "reader.one")
                .containsEntry("layout", "IMPORT_ROWS")
                .containsEntry("format", "CSV")
                .containsEntry("masked", false)
                .containsEntry("rows", 1)
                .containsKey("finishedAt"));
        assertThat(exports(plain)).isEmpty();
    }

    @Test
    void shouldRecordWhoTakesTheCorrectionFileOfAnother() {
        try (EventTap tap = EventTap.on("kehu.customer.v1")) {
            // Given
            String path = imported("旁改", "1380013800");

            // When
            as(ADMIN).get(path + "/errors").then().statusCode(200);
            as(HALF_BLIND).get(path + "/errors").then().statusCode(403);
            String file = as(of("reader.three"))
                    .get(path + "/errors")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();

            // Then
            assertThat(file).contains("1380013800");
            await().untilAsserted(
                            () -> assertThat(exports(path)).singleElement().satisfies(record -> assertThat(record)
                                    .containsEntry("exportedBy", "reader.three")
                                    .containsEntry("layout", "IMPORT_ERRORS")
                                    .containsEntry("rows", 1)
                                    .containsKey("finishedAt")));
            UUID id = UUID.fromString(exports(path).get(0).get("id").toString());
            Contracts.assertKeeps(
                    "customers-exported", tap.await("CustomersExported", id).data());
        }
    }

    private static String of(String person) {
        return Tokens.of(person).roles("data-administrator").sign();
    }

    /** One row that is refused for its head count, and perhaps for its mobile. */
    private static String imported(String series, String mobile) {
        String file = HEADER + ",员工人数,手机\n%s-1,三明市%s仪器有限公司,I65,lin.wei,south,很多,%s".formatted(series, series, mobile);
        String path = open(ADMIN, utf8(file), CSV, "");
        assertThat(over(ADMIN, path).getInt("refused")).isEqualTo(1);
        return path;
    }

    private static List<Map<String, Object>> exports(String path) {
        return as(ADMIN)
                .get("/api/v1/exports?limit=200")
                .jsonPath()
                .getList("items.findAll { it.filters.import == '%s' }".formatted(path.replaceFirst(".*/", "")));
    }
}
