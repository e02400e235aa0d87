package io.kehu.customer.phone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "13800138000",
                "138 0013 8000",
                "138-0013-8000",
                "１３８００１３８０００",
                "１３８－００１３－８０００",
                "+8613800138000",
                "+86 138 0013 8000",
                "＋86 138-0013-8000",
                "(+86) 13800138000",
                "（86）13800138000",
                "0086-138-0013-8000",
                "8613800138000",
                "+86-0-13800138000",
                "138–0013—8000",
                "138\u20110013\u22128000",
                "138.0013.8000",
                "138\u30000013\u00a08000",
                "'13800138000",
                "\u202d13800138000\u202c",
                "手机：13800138000",
                "Tel. 138 0013 8000",
                " 13800138000 "
            })
    void shouldReadAMobileNumberHoweverItIsWritten(String text) {
        assertThat(PhoneNumber.mobile(text)).contains("13800138000");
        assertThat(PhoneNumber.landline(text)).isEmpty();
        assertThat(PhoneNumber.matchKey(text)).contains("+8613800138000");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "0755-86543210",
                "075586543210",
                "0755 8654 3210",
                "0755-8654-3210",
                "(0755)86543210",
                "（0755）8654 3210",
                "０７５５－８６５４３２１０",
                "+86 755 8654 3210",
                "+86-0755-86543210",
                "+86 (0)755 8654 3210",
                "0086 755 86543210",
                "86-755-86543210",
                "86-0755-86543210",
                "755-86543210",
                "0755一86543210",
                "0755—86543210",
                "0755~86543210",
                "固定电话:0755-86543210",
                "电话 0755-86543210"
            })
    void shouldReadALandlineHoweverItIsWritten(String text) {
        assertThat(PhoneNumber.landline(text)).contains("0755-86543210");
        assertThat(PhoneNumber.mobile(text)).isEmpty();
        assertThat(PhoneNumber.matchKey(text)).contains("+8675586543210");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "0755-86543210-8001",
                "0755-8654-3210-8001",
                "0755 86543210 8001",
                "075586543210-8001",
                "0755-86543210转8001",
                "0755-86543210 转 8001",
                "0755-86543210（转8001）",
                "0755-86543210(8001)",
                "0755-86543210分机8001",
                "0755-86543210 分机号：8001",
                "0755-86543210 ext. 8001",
                "0755-86543210 Ext:8001",
                "0755-86543210 extension 8001",
                "0755-86543210,ext=8001",
                "0755-86543210x8001",
                "0755-86543210#8001",
                "0755-86543210＃8001",
                "+86 755 8654 3210 x 8001"
            })
    void shouldKeepTheExtensionAndLeaveItOutOfTheMatchKey(String text) {
        assertThat(PhoneNumber.landline(text)).contains("0755-86543210-8001");
        assertThat(PhoneNumber.matchKey(text)).contains("+8675586543210");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "010-65529988, 010-65529988, LANDLINE, +861065529988",
        "1065529988, 010-65529988, LANDLINE, +861065529988",
        "021 5888 8888, 021-58888888, LANDLINE, +862158888888",
        "010-6552-9988-123, 010-65529988-123, LANDLINE, +861065529988",
        "0312-5021234, 0312-5021234, LANDLINE, +863125021234",
        "0312-502-1234, 0312-5021234, LANDLINE, +863125021234",
        "0312-5021234-0, 0312-5021234-0, LANDLINE, +863125021234",
        "400-820-8820, 400-820-8820, SERVICE, +864008208820",
        "400 8208820, 400-820-8820, SERVICE, +864008208820",
        "4008-208-820, 400-820-8820, SERVICE, +864008208820",
        "400-820-8820-2, 400-820-8820-2, SERVICE, +864008208820",
        "800-820-8820, 800-820-8820, SERVICE, +868008208820",
        "+852 2345 6789, +85223456789, LANDLINE, +85223456789",
        "(852) 2345-6789, +85223456789, LANDLINE, +85223456789",
        "00852 23456789, +85223456789, LANDLINE, +85223456789",
        "+852 9123 4567, +85291234567, MOBILE, +85291234567",
        "+853 6612 3456, +85366123456, MOBILE, +85366123456",
        "+886 2 2345 6789, +886223456789, LANDLINE, +886223456789",
        "886-912-345-678, +886912345678, MOBILE, +886912345678",
        "+852 2345 6789 ext 12, +85223456789-12, LANDLINE, +85223456789",
        "+852-2345-6789-8001, +85223456789-8001, LANDLINE, +85223456789",
        "+1 650-253-0000, +16502530000, EITHER, +16502530000",
        "+44 (0)20 7946 0018, +442079460018, LANDLINE, +442079460018",
        "+49 30 123456-78, +493012345678, LANDLINE, +493012345678",
        "+4930123456-78, +4930123456-78, LANDLINE, +4930123456",
    })
    void shouldTellKindsAndPlaces(String text, String canonical, PhoneNumber.Kind kind, String key) {
        assertThat(PhoneNumber.parse(text)).hasValueSatisfying(number -> {
            assertThat(number.canonical()).isEqualTo(canonical);
            assertThat(number.kind()).isEqualTo(kind);
            assertThat(number.matchKey()).isEqualTo(key);
        });
        assertThat(PhoneNumber.parse(canonical)).isEqualTo(PhoneNumber.parse(text));
    }

    @ParameterizedTest(name = "{0}")
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "无",
                "待确认",
                "86543210",
                "1380013800",
                "138001380001",
                "14400138000",
                "23800138000",
                "13800138000转8001",
                "13800138000-1",
                "13800138000/13900139000",
                "13800138000 13900139000",
                "0755-86543210/86543211",
                "0755-86543210-1234567",
                "0755-8654321",
                "95555",
                "010-95555",
                "王13800138000",
                "138+00138000",
                "1-800-FLOWERS",
                "+86",
                "+999 12345678",
                "000000000000",
                "电话：",
                "13800138000 13800138000 13800138000 13800138000 13800138000 13800138000"
            })
    void shouldRefuseWhatIsNoOneNumber(String text) {
        assertThat(PhoneNumber.parse(text)).isEmpty();
        assertThat(PhoneNumber.mobile(text)).isEmpty();
        assertThat(PhoneNumber.landline(text)).isEmpty();
        assertThat(PhoneNumber.matchKey(text)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: mobile {1}, landline {2}")
    @CsvSource({
        "13800138000, true, false",
        "0755-86543210, false, true",
        "400-820-8820, false, true",
        "+85291234567, true, false",
        "+85223456789, false, true",
        "+16502530000, true, true"
    })
    void shouldAcceptANumberWhereItsKindBelongs(String text, boolean mobile, boolean landline) {
        assertThat(PhoneNumber.mobile(text).isPresent()).isEqualTo(mobile);
        assertThat(PhoneNumber.landline(text).isPresent()).isEqualTo(landline);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "13800138000, 138****8000",
        "+86 138 0013 8000, 138****8000",
        "0755-86543210, 0755-86****10",
        "0755-86543210-8001, 0755-86****10-8001",
        "010-65529988, 010-65****88",
        "0312-5021234, 0312-5****34",
        "400-820-8820, 400-8**-**20",
        "+85223456789, +852****6789",
        "+85223456789-12, +852****6789-12",
        "13800138000/13900139000, ****",
        "86543210, ****",
        ", "
    })
    void shouldHideTheMiddleFourDigits(String text, String shown) {
        assertThat(PhoneNumber.mask(text)).isEqualTo(shown);
    }
}
