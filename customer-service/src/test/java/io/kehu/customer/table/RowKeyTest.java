package io.kehu.customer.table;

import static io.kehu.customer.table.CustomerTables.rows;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowKeyTest {

    @ParameterizedTest
    @CsvSource({
        "'r-1,N-1,91440300708461136T', row:r-1",
        "',N-1,91440300708461136T', number:N-1",
        "',,91440300708461136t', credit-code:91440300708461136T",
        "',待确认,91440300708461136T', credit-code:91440300708461136T"
    })
    void shouldTakeTheFirstKeyThatARowHas(String cells, String key) {
        assertThat(rows("行标识,客户编号,统一社会信用代码,客户名称\n" + cells + ",甲公司\n").get(0).key())
                .hasToString(key);
    }

    @Test
    void shouldKnowARowByWhatItSays() {
        // Given
        RowKey key = key("客户名称,备注\n甲公司,(待定)\n");
        // Then
        assertThat(key.origin()).isEqualTo(RowKey.Origin.CONTENT);
        assertThat(key.value()).matches("[0-9a-f]{64}");
        assertThat(key("备注,客户名称\n（待定） ,　甲公司\n")).isEqualTo(key);
        assertThat(key("客户名称,备注,标签,导入结果\n甲公司,(待定),,失败\n")).isEqualTo(key);
        assertThat(key("企业名称,remark\n甲公司,(待定)\n")).isEqualTo(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"客户名称,备注\n甲公司,待定\n", "客户名称,标签\n甲公司,(待定)\n", "客户名称,备注\n甲公司(待定),\n"})
    void shouldTellRowsApartThatSayOtherThings(String table) {
        assertThat(key(table)).isNotEqualTo(key("客户名称,备注\n甲公司,(待定)\n"));
    }

    private static RowKey key(String table) {
        return rows(table).get(0).key();
    }
}
