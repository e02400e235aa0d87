package io.kehu.customer.twin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameKeyTest {

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "深圳市云帆科技（集团）有限公司",
                "深圳市云帆科技(集团)有限公司",
                "深圳市云帆科技【集团】有限公司",
                "深圳市云帆科技〔集团〕有限公司",
                " 深圳市 云帆科技 集团 有限公司 ",
                "深圳市云帆科技集团有限公司。",
                "深圳市“云帆”科技·集团有限公司",
                "深圳市云帆科技\u3000(集团)\t有限公司"
            })
    void shouldFoldWaysOfWritingInTheExactName(String name) {
        assertThat(NameKey.of(name).exact()).isEqualTo("深圳市云帆科技集团有限公司");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"ＡＢＣ　Tools Co., Ltd.", "abc tools co.,ltd", "ABC TOOLS (CO) LTD", "Abc-Tools Co Ltd"})
    void shouldFoldWidthCaseAndPunctuationOfLatinNames(String name) {
        assertThat(NameKey.of(name).exact()).isEqualTo("abctoolscoltd");
    }

    @ParameterizedTest(name = "{0} → {1} in {2}")
    @CsvSource({
        "云帆科技有限公司, 云帆科技, ",
        "云帆科技有限责任公司, 云帆科技, ",
        "云帆科技股份有限公司, 云帆科技, ",
        "云帆科技股份公司, 云帆科技, ",
        "云帆科技集团, 云帆科技, ",
        "云帆科技集团有限公司, 云帆科技, ",
        "云帆科技集团股份有限公司, 云帆科技, ",
        "云帆科技（集团）股份有限公司, 云帆科技, ",
        "云帆科技总公司, 云帆科技, ",
        "云帆科技公司, 云帆科技, ",
        "云帆投资合伙企业（有限合伙）, 云帆投资, ",
        "云帆投资合伙企业, 云帆投资, ",
        "立信会计师事务所（特殊普通合伙）, 立信会计师事务所, ",
        "老王便利店（个体工商户）, 老王便利店, ",
        "云帆设计工作室（个人独资）, 云帆设计工作室, ",
        "深圳市云帆科技有限公司, 云帆科技, 4403",
        "深圳云帆科技有限公司, 云帆科技, 4403",
        "广东省深圳市云帆科技有限公司, 云帆科技, 4403",
        "广东深圳云帆科技有限公司, 云帆科技, 4403",
        "云帆科技（深圳）有限公司, 云帆科技, 4403",
        "云帆（深圳市）科技有限公司, 云帆科技, 4403",
        "（深圳）云帆科技有限公司, 云帆科技, 4403",
        "云帆科技（中国）有限公司, 云帆科技, ",
        "广东云帆科技有限公司, 云帆科技, 44",
        "广东省云帆科技有限公司, 云帆科技, 44",
        "北京云帆科技有限公司, 云帆科技, 11",
        "内蒙古自治区云帆牧业有限公司, 云帆牧业, 15",
        "内蒙古云帆牧业有限公司, 云帆牧业, 15",
        "广西壮族自治区云帆糖业有限公司, 云帆糖业, 45",
        "延边朝鲜族自治州云帆参业有限公司, 云帆参业, 2224",
        "延边州云帆参业有限公司, 云帆参业, 2224",
        "香港云帆科技有限公司, 云帆科技, 81",
        "昆山市云帆电子有限公司, 昆山云帆电子, 320583",
        "江苏昆山市云帆电子有限公司, 昆山云帆电子, 320583",
        "昆山云帆电子有限公司, 昆山云帆电子, ",
        "阿里巴巴（中国）有限公司, 阿里巴巴, ",
        "东方财富信息股份有限公司, 东方财富信息, ",
        "中国移动通信集团有限公司, 中国移动通信, ",
        "吉林市云帆科技有限公司, 云帆科技, 2202",
        "Acme Tools Co. Ltd., acmetools, ",
        "ACME TOOLS INC, acmetools, ",
        "'Acme Tools, L.L.C.', acmetools, ",
        "Acme Tools GmbH & Co. KG, acmetools, ",
        "Acme Tools Limited, acmetools, ",
        "Acme Tools (Shenzhen) Co. Ltd, acmetools, 4403",
        "Acme Tools (China) Holding, acmetoolsholding, ",
        "3M中国有限公司, 3m中国, ",
        "𬭚科技有限公司, 𬭚科技, "
    })
    void shouldTakeLegalFormAndPlaceOutOfTheCore(String name, String core, String region) {
        NameKey key = NameKey.of(name);
        assertThat(key.core()).isEqualTo(core);
        assertThat(key.region()).isEqualTo(region);
        assertThat(key.isBranch()).isFalse();
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "北京有限公司, 北京",
        "深圳市有限责任公司, 深圳",
        "北京银行股份有限公司, 北京银行",
        "上海汽车集团股份有限公司, 上海汽车",
        "北京第一建筑工程有限公司, 北京第一建筑工程",
        "上海光有限公司, 上海光",
        "深圳市市政工程有限公司, 深圳市政工程",
        "深圳市政工程有限公司, 深圳市政工程",
        "集团, 集团",
        "（集团）, 集团",
        "公司, 公司",
        "Co. Ltd., co",
        "深圳, 深圳",
        "？！, ？！"
    })
    void shouldNeverEmptyAName(String name, String core) {
        assertThat(NameKey.of(name).core()).isEqualTo(core);
    }

    @ParameterizedTest(name = "{0} → {1} of {2}")
    @CsvSource({
        "深圳市云帆科技有限公司北京分公司, 云帆科技北京分公司, 云帆科技",
        "深圳市云帆科技有限公司北京市分公司, 云帆科技北京分公司, 云帆科技",
        "深圳市云帆科技有限公司（北京分公司）, 云帆科技北京分公司, 云帆科技",
        "深圳市云帆科技有限公司(北京)分公司, 云帆科技北京分公司, 云帆科技",
        "云帆科技股份有限公司第一分公司, 云帆科技第一分公司, 云帆科技",
        "招商银行股份有限公司深圳科技园支行, 招商银行深圳科技园支行, 招商银行",
        "招商银行深圳分行, 招商银行深圳分行, 招商银行",
        "云帆科技有限公司上海办事处, 云帆科技上海办事处, 云帆科技"
    })
    void shouldTellABranchFromItsCompany(String name, String core, String head) {
        NameKey key = NameKey.of(name);
        assertThat(key.core()).isEqualTo(core);
        assertThat(key.head()).isEqualTo(head);
        assertThat(key.isBranch()).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"北京分公司", "云帆科技北京分公司", "某分部", "办事处"})
    void shouldKeepABranchWholeThatDoesNotSayWhose(String name) {
        assertThat(NameKey.of(name).isBranch()).isFalse();
        assertThat(NameKey.of(name).core()).endsWith(name.substring(name.length() - 2));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"云帆科技集团有限公司, true", "云帆科技（集团）有限公司, true", "Acme Group Ltd, true", "云帆科技有限公司, false"})
    void shouldKnowAGroup(String name, boolean group) {
        assertThat(NameKey.of(name).group()).isEqualTo(group);
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "华为技术有限公司, 华为",
        "华为终端有限公司, 华为",
        "云帆网络科技有限公司, 云帆",
        "小米有限公司, 小米",
        "立信会计师事务所, 立信",
        "Acme Technologies Inc, acme"
    })
    void shouldFindTheBrandBeforeTheTrades(String name, String brand) {
        assertThat(NameKey.of(name).brand()).isEqualTo(brand);
    }

    @Test
    void shouldGiveTheSameKeyForTheExactNameOfAKey() {
        // Given
        NameKey key = NameKey.of("深圳市云帆科技有限公司");

        // When / Then
        assertThat(NameKey.of(key.exact())).isEqualTo(key);
    }
}
