package io.kehu.customer.twin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwinKeysTest {

    @Test
    void shouldHoldAKeyForEverythingATwinMayShare() {
        // Given
        TwinFacts facts = TwinFacts.of(
                "深圳市云帆科技有限公司",
                "云帆",
                "91350100m000100y43",
                List.of("138 0013 8000", "0755-86543210-8001", "无"),
                List.of("wang@mail.yunfan.com.cn", "wang@qq.com", "wang"),
                "440305");

        // When / Then
        assertThat(TwinKeys.of(facts))
                .containsExactly(
                        "c:91350100M000100Y43",
                        "x:深圳市云帆科技有限公司",
                        "n:云帆科技",
                        "n:云帆",
                        "p:+8613800138000",
                        "p:+8675586543210",
                        "d:yunfan.com.cn");
    }

    @Test
    void shouldFindABranchUnderItsCompany() {
        assertThat(TwinKeys.of(named("深圳市云帆科技有限公司北京分公司")))
                .containsExactly("x:深圳市云帆科技有限公司北京分公司", "n:云帆科技北京分公司", "n:云帆科技");
    }

    @Test
    void shouldHaveNoKeyForAnEmptyDraft() {
        assertThat(TwinKeys.of(TwinFacts.of(null, " ", null, Arrays.asList("", null), List.of(), null)))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "a@yunfan.com, yunfan.com",
        "a@YunFan.COM, yunfan.com",
        "a@mail.sz.yunfan.com, yunfan.com",
        "a@yunfan.com.cn, yunfan.com.cn",
        "a@hr.yunfan.com.cn, yunfan.com.cn",
        "a@yunfan.cn, yunfan.cn",
        "a@x.yunfan.cn, yunfan.cn",
        "a@yunfan.bj.cn, yunfan.bj.cn",
        "a@sz.gov.cn, sz.gov.cn",
        "a@yamada.co.jp, yamada.co.jp",
        "a@bo.de, bo.de",
        "a@qq.com, ",
        "a@vip.qq.com, ",
        "a@163.com, ",
        "a@vip.163.com, ",
        "a@sina.com.cn, ",
        "a@139.com, ",
        "a@189.cn, ",
        "a@gmail.com, ",
        "a@hotmail.co.uk, ",
        "a@yahoo.co.jp, ",
        "a@aliyun.com, ",
        "a@com.cn, ",
        "a@localhost, ",
        "a@, ",
        "yunfan.com, "
    })
    void shouldTakeTheRegisteredDomainOfACompanysMail(String address, String domain) {
        TwinFacts facts = TwinFacts.of(null, null, null, List.of(), List.of(address), null);

        assertThat(TwinKeys.of(facts)).isEqualTo(domain == null ? Set.of() : Set.of("d:" + domain));
    }

    private static TwinFacts named(String name) {
        return TwinFacts.of(name, null, null, List.of(), List.of(), null);
    }
}
