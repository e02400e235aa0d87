package io.kehu.customer.table.cell;

import static org.assertj.core.api.Assertions.assertThat;

import io.kehu.customer.table.cell.ReachText.Trouble;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReachTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13800138000",
                "138 0013 8000",
                "138-0013-8000",
                "+86 13800138000",
                "008613800138000",
                "手机：13800138000",
                "１３８００１３８０００"
            })
    void shouldReadMobiles(String text) {
        assertThat(ReachText.read(text)).isEqualTo(new ReachText("13800138000", null, null, null));
    }

    @ParameterizedTest
    @CsvSource({
        "0755-86543210, 0755-86543210",
        "0755 8654 3210, 0755-86543210",
        "(0755)86543210, 0755-86543210",
        "（0755） 86543210, 0755-86543210",
        "075586543210, 0755-86543210",
        "01086543210, 010-86543210",
        "021-6543210, 021-6543210",
        "0755-86543210-8001, 0755-86543210-8001",
        "0755-86543210转8001, 0755-86543210-8001",
        "0755-86543210 ext. 8001, 0755-86543210-8001",
        "电话:0755-86543210, 0755-86543210"
    })
    void shouldReadLandlines(String text, String landline) {
        assertThat(ReachText.read(text)).isEqualTo(new ReachText(null, landline, null, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "13800138000/0755-86543210/zhang@example.com",
                "zhang@example.com，0755-86543210、13800138000",
                "13800138000 0755-86543210 zhang@example.com",
                "邮箱:zhang@example.com\n电话:0755-86543210;手机:13800138000;"
            })
    void shouldReadSeveralWaysInOneCell(String text) {
        assertThat(ReachText.read(text))
                .isEqualTo(new ReachText("13800138000", "0755-86543210", "zhang@example.com", null));
    }

    @ParameterizedTest
    @CsvSource({
        "0755-X/xxx, BLANK",
        "（0755）-X／xxx, BLANK",
        "xxx, BLANK",
        "0755-86543210x12, UNKNOWN",
        "微信xxx, UNKNOWN",
        "86543210, UNKNOWN",
        "400-820-8820, UNKNOWN",
        "12800138000, UNKNOWN",
        "zhang@, UNKNOWN",
        "138****8000, MASKED",
        "zh***@example.com, MASKED",
        "13800138000/13900139000, TWO_OF_A_KIND",
        "13800138000/微信同号, UNKNOWN"
    })
    void shouldSayWhatIsWrong(String text, Trouble trouble) {
        assertThat(ReachText.read(text).trouble()).isEqualTo(trouble);
    }

    @Test
    void shouldReadPeople() {
        // When
        List<PersonText> people = PersonText.readAll("李娜 采购 总监 13900139000 li@example.com；王强，技术经理，0755-86543210\n赵敏;");
        // Then
        assertThat(people)
                .containsExactly(
                        new PersonText("李娜", "采购 总监", new ReachText("13900139000", null, "li@example.com", null)),
                        new PersonText("王强", "技术经理", new ReachText(null, "0755-86543210", null, null)),
                        new PersonText("赵敏", null, ReachText.NOTHING));
    }

    @Test
    void shouldKnowPeopleWithTroublesomeNumbers() {
        assertThat(PersonText.readAll("李娜 经理 139****9000"))
                .extracting(person -> person.reach().trouble())
                .containsExactly(Trouble.MASKED);
    }
}
