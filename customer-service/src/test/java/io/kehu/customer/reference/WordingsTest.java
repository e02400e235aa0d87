package io.kehu.customer.reference;

import static io.kehu.customer.reference.ListFixtures.entry;
import static io.kehu.customer.reference.ListFixtures.retired;
import static io.kehu.customer.reference.ListFixtures.shipped;
import static io.kehu.customer.reference.ListFixtures.shippedWith;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordingsTest {

    @ParameterizedTest(name = "{1} → {2}")
    @CsvSource({
        "INDUSTRY, I65, I65",
        "INDUSTRY, i65, I65",
        "INDUSTRY, 65, I65",
        "INDUSTRY, 软件和信息技术服务业, I65",
        "INDUSTRY, Software and IT services, I65",
        "INDUSTRY, IT服务业, I65",
        "INDUSTRY, ＩＴ服务业, I65",
        "INDUSTRY, 服务业-软件信息, I65",
        "INDUSTRY, 零售业, F52",
        "INDUSTRY, 零售业-电商, F52",
        "INDUSTRY, 制造业-计算机通信电子, C39",
        "INDUSTRY, 制造业 › 计算机、通信和其他电子设备制造业, C39",
        "INDUSTRY, 制造业-装备制造, C35",
        "INDUSTRY, C-汽车制造业, C36",
        "INDUSTRY, 教育, P83",
        "INDUSTRY, 教育-教育, P83",
        "DIVISION, 440305, 440305",
        "DIVISION, 深圳, 440300",
        "DIVISION, 广东省深圳市南山区, 440305",
        "DIVISION, 广东-深圳-南山区, 440305",
        "DIVISION, 深圳市 南山区, 440305",
        "DIVISION, 广东省/南山区, 440305",
        "DIVISION, 北京市朝阳区, 110105",
        "DIVISION, 湖北仙桃市, 429004",
        "DIVISION, 吉林, 220000",
        "SOURCE_CHANNEL, 展会推广, exhibition",
        "SOURCE_CHANNEL, Walk-in, walk-in",
        "SOURCE_CHANNEL, WALK IN, walk-in",
        "ENTERPRISE_NATURE, 民企, private"
    })
    void shouldKnowWhatPeopleMean(ReferenceList list, String text, String code) {
        assertThat(shipped(list).codeOf(text)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"制造业", "C", "金融", "零售业-汽车制造业", "装备", "", " ", "-", "云计算"})
    void shouldNotGuessAnIndustry(String text) {
        assertThat(shipped(ReferenceList.INDUSTRY).codeOf(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"南山区", "朝阳区", "海南省深圳市", "深圳市广东省", "南山区科技园"})
    void shouldNotGuessADivision(String text) {
        assertThat(shipped(ReferenceList.DIVISION).codeOf(text)).isEmpty();
    }

    @Test
    void shouldPreferEntriesInUseToRetiredOnes() {
        // Given
        Entry gone = retired(entry("old-fair", null, "博览会"));
        Entry inUse = entry("fair", null, "会展中心", "博览会");

        // When
        Optional<String> alone = shippedWith(ReferenceList.SOURCE_CHANNEL, gone).codeOf("博览会");
        Optional<String> both =
                shippedWith(ReferenceList.SOURCE_CHANNEL, gone, inUse).codeOf("博览会");

        // Then
        assertThat(alone).contains("old-fair");
        assertThat(both).contains("fair");
    }

    @Test
    void shouldMeanTheUpperOneOfTwoWithOneName() {
        Catalogue industries = shippedWith(ReferenceList.INDUSTRY, entry("C368", "C36", "汽车制造业"));

        assertThat(industries.codeOf("汽车制造业")).contains("C36");
        assertThat(industries.codeOf("汽车制造业-汽车制造业")).contains("C368");
        assertThat(industries.codeOf("368")).contains("C368");
    }
}
