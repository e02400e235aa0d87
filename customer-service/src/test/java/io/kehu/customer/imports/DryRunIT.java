package io.kehu.customer.imports;

import static io.kehu.customer.Api.ADMIN;
import static io.kehu.customer.Api.as;
import static io.kehu.customer.Api.creditCode;
import static io.kehu.customer.imports.Files.CSV;
import static io.kehu.customer.imports.Files.HEADER;
import static io.kehu.customer.imports.Files.open;
import static io.kehu.customer.imports.Files.over;
import static io.kehu.customer.imports.Files.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.kehu.customer.Superuser;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A dry run says what the import would do, also of rows that are stored in different transactions. */
@QuarkusTest
@Tag("CAP-13")
class DryRunIT {

    private static final String CODE = creditCode(71_000_001);

    @Test
    void shouldTellTheSameAsTheImportOfTwinsThatStandFarApart() throws Exception {
        // Given: a chunk and a half between the first rows and their twins
        String file = HEADER + ",统一社会信用代码,手机\n"
                + "D-1,揭阳市远隔仪器有限公司,I65,lin.wei,south,,\n"
                + "D-2,揭阳市海桐包装有限公司,I65,lin.wei,south," + CODE + ",\n"
                + "D-3,揭阳市青岚食品有限公司,I65,lin.wei,south,,13612340071\n"
                + fillers(1, 1500)
                + "D-4,揭阳市远隔仪器（有限公司）,I65,lin.wei,south,,13612340072\n"
                + "D-5,揭阳市木荷制品厂,I65,lin.wei,south," + CODE + ",\n"
                + "D-6,青岚食品股份有限公司,I65,lin.wei,south,,13612340071\n"
                // What was refused is nobody's twin.
                + "D-7,揭阳市白兰运输有限公司,I65,lin.wei,south,,13612340072\n";

        // When
        String tried = open(ADMIN, utf8(file), CSV, "?dryRun=true");
        JsonPath dry = over(ADMIN, tried);
        Map<Integer, String> told = told(tried);
        String stored = open(ADMIN, utf8(file), CSV, "");
        JsonPath real = over(ADMIN, stored);

        // Then
        assertThat(told).isEqualTo(told(stored)).hasSize(1507);
        assertThat(List.of(told.get(2), told.get(1505), told.get(1506), told.get(1507), told.get(1508)))
                .containsExactly(
                        "IMPORTED []",
                        "REFUSED [same-customer]",
                        "REFUSED [same-customer]",
                        "IMPORTED [likely-twin]",
                        "IMPORTED []");
        for (String tally : List.of("imported", "unchanged", "refused", "noted")) {
            assertThat(dry.getInt(tally)).as(tally).isEqualTo(real.getInt(tally));
        }
        assertThat(refusals(as(ADMIN), tried)).first().asString().startsWith("与文件第 2 行是同一客户");
        assertThat(refusals(as(ADMIN).header("Accept-Language", "en"), tried).get(1))
                .startsWith("The same customer as in line 3 of the file");
        String id = tried.replaceFirst(".*/", "");
        await().untilAsserted(() -> assertThat(
                        Superuser.number("select (select count(*) from trial_row where trial_id = '%s')".formatted(id)
                                + " + (select count(*) from trial_row_key where trial_id = '%s')".formatted(id)))
                .isZero());
    }

    private static String fillers(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(i -> "远隔-%d,揭阳市填充%d号仪器有限公司,I65,lin.wei,south,,\n".formatted(i, i))
                .collect(Collectors.joining());
    }

    private static List<String> refusals(RequestSpecification caller, String path) {
        return caller.get(path + "/rows?outcome=REFUSED")
                .jsonPath()
                .getList("items.errors.message.flatten()", String.class);
    }

    /** What is told of each line: what would become of it is what becomes of it. */
    private static Map<Integer, String> told(String path) {
        Map<Integer, String> told = new TreeMap<>();
        String cursor = "";
        while (cursor != null) {
            JsonPath page = as(ADMIN).get(path + "/rows?limit=200" + cursor).jsonPath();
            page.<Map<String, Object>>getList("items").forEach(row -> told.put((Integer) row.get("line"), words(row)));
            cursor = page.get("next") == null ? null : "&cursor=" + page.get("next");
        }
        return told;
    }

    private static String words(Map<String, Object> row) {
        List<?> codes = ((List<?>) row.get("errors"))
                .stream().map(error -> ((Map<?, ?>) error).get("code")).toList();
        return row.get("outcome").toString().replace("WOULD_IMPORT", "IMPORTED") + ' ' + codes;
    }
}
