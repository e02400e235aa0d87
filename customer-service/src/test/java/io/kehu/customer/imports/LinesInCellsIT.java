package io.kehu.customer.imports;

import static io.kehu.customer.Api.ADMIN;
import static io.kehu.customer.Api.as;
import static io.kehu.customer.imports.Files.CSV;
import static io.kehu.customer.imports.Files.HEADER;
import static io.kehu.customer.imports.Files.open;
import static io.kehu.customer.imports.Files.over;
import static io.kehu.customer.imports.Files.rows;
import static io.kehu.customer.imports.Files.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;

@QuarkusTest
class LinesInCellsIT {

    @Test
    void shouldRefuseRowsWhoseNamesHaveLinesAndKeepThemWhereTheyBelong() {
        // Given
        String file = HEADER + ",备注\n"
                + "L-1,\"衢州市换行\n仪器有限公司\",I65,lin.wei,south,一行\n"
                + "L-2,衢州市零\u200b宽仪器有限公司,I65,lin.wei,south,一行\n"
                + "L-3,\"衢州市整齐仪器有限公司\n\",I65,lin.wei,south,\"第一行\n第二行\"\n";

        // When
        String path = open(ADMIN, utf8(file), CSV, "");
        JsonPath done = over(ADMIN, path);

        // Then
        assertThat(done.getInt("imported")).isEqualTo(1);
        JsonPath refused = rows(ADMIN, path, "&outcome=REFUSED");
        assertThat(refused.getList("items.errors.code.flatten()")).containsExactly("one-line", "invisible-characters");
        assertThat(refused.getString("items[0].errors[0].message")).isEqualTo("只能有一行，不能含有换行或制表符。");
        String imported = rows(ADMIN, path, "&outcome=IMPORTED").getString("items[0].customerId");
        JsonPath customer = as(ADMIN).get("/api/v1/customers/" + imported).jsonPath();
        assertThat(customer.getString("details.legalName")).isEqualTo("衢州市整齐仪器有限公司");
        assertThat(customer.getString("details.remark")).isEqualTo("第一行\n第二行");
    }
}
