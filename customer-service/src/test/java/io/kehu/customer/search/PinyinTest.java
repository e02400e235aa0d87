package io.kehu.customer.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "深圳市云帆科技有限公司, szsyfkjyxgs",
        "华为技术有限公司, hwjsyxgs",
        "重庆长安汽车, cqcaqc",
        "三一重工, syzg",
        "重庆重工, cqzg",
        "中国工商银行深圳分行, zggsyhszfh",
        "招商银行, zsyh",
        "德勤会计师事务所, dqkjssws",
        "厦门大厦, xmds",
        "长沙成长教育, csczjy",
        "旭日旅行社, xrlxs",
        "西藏矿业, xzky",
        "收藏品交易所, scpjys",
        "东莞市乐器厂, dgsyqc",
        "快乐柠檬, klnm",
        "格力空调, glkt",
        "中国对外调拨, zgdwdb",
        "精密弹簧, jmth",
        "广州番禺, gzpy",
        "蔚来汽车, wlqc",
        "曾记, zj",
        "牧原畜牧, myxm",
        "乌鲁木齐绿洲, wlmqlz",
        "女装, nz",
        "ＡＢＣ（中国）Co.․ Ltd, abczgcoltd",
        "3M中国, 3mzg",
        "Nestlé 雀巢, nestleqc",
        "·（）-, ''",
        "'', ''"
    })
    void shouldTakeTheInitialsThatPeopleType(String name, String initials) {
        assertThat(Pinyin.initials(name)).isEqualTo(initials);
    }

    @ParameterizedTest(name = "{0} sounds like {1}: {2}")
    @CsvSource({"帆, 凡, true", "达, 大, true", "云, 雨, false", "藏, 仓, true"})
    void shouldKnowWhatSoundsAlike(char one, char other, boolean alike) {
        assertThat(Pinyin.syllable(one).equals(Pinyin.syllable(other))).isEqualTo(alike);
    }
}
