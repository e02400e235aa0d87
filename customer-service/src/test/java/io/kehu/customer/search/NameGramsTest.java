package io.kehu.customer.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameGramsTest {

    @Test
    void shouldHoldNamesAndInitialsWithoutWhatNobodyTypes() {
        NameGrams names = NameGrams.of("ＡＢ（深圳）云·帆", null, "云帆");

        assertThat(names.text()).isEqualTo("ab深圳云帆 abszyf 云帆 yf");
        assertThat(names.grams()).containsExactlyInAnyOrder("ab", "b深", "深圳", "圳云", "云帆", "bs", "sz", "zy", "yf");
    }

    @Test
    void shouldKeepRareCharactersWhole() {
        assertThat(NameGrams.of("𠮷野家").grams()).contains("𠮷野", "野家");
    }

    @Test
    void shouldSayNothingOfNoName() {
        assertThat(NameGrams.of(null, "", "（）")).isEqualTo(new NameGrams("", java.util.Set.of()));
    }
}
