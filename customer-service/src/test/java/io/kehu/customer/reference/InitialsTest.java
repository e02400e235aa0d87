package io.kehu.customer.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "深圳市, szs, true",
        "深圳市, s, true",
        "深圳市, zs, true",
        "深圳市, z, false",
        "深圳市, szsx, false",
        "深圳市, sz1, false",
        "重庆市, cq, true",
        "重庆市, zq, true",
        "计算机、通信和其他电子设备制造业, jsjtx, true",
        "CRM系统标准版, crmxt, true",
        "CRM系统标准版, xtbzb, true",
        "、, a, false"
    })
    void shouldFindANameByTheFirstLettersOfItsPinyin(String name, String typed, boolean found) {
        assertThat(Initials.of(name).match(typed)).isEqualTo(found);
    }
}
