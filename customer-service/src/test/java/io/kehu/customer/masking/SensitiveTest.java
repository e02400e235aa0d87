package io.kehu.customer.masking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SensitiveTest {

    @ParameterizedTest
    @CsvSource({
        "MOBILE, 13800138000, 138****8000",
        "LANDLINE, 0755-86543210-8001, 0755-86****10-8001",
        "MOBILE, 一三八, ****",
        "EMAIL, zhang.wei@example.cn, z****@example.cn",
        "EMAIL, @example.cn,",
        "EMAIL, zhang.wei,",
        "HOBBIES, 围棋,",
        "BIRTHDAY, 05-21,"
    })
    void shouldLeaveEnoughToTellContactsApart(Sensitive field, String value, String shown) {
        assertThat(field.mask(value)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"contacts[0].mobile, MOBILE", "contacts[0190d6a0-0000-7000-8000-000000000000].birthday, BIRTHDAY"})
    void shouldKnowAFieldByItsPath(String path, Sensitive field) {
        assertThat(Sensitive.at(path)).contains(field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "contacts[0].name",
                "contacts[0].valueStates.mobile.state",
                "details.mobile",
                "contacts",
                "contracts[0].mobile",
                "valueStates.mobile.state"
            })
    void shouldLeaveTheOthersAlone(String path) {
        assertThat(Sensitive.at(path)).isEmpty();
    }

    @Test
    void shouldMaskNothingWhereThereIsNothing() {
        assertThat(Sensitive.values())
                .allSatisfy(field -> assertThat(field.mask(null)).isNull());
    }
}
