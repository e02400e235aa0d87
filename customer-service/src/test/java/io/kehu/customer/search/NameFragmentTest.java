package io.kehu.customer.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameFragmentTest {

    @Test
    void shouldSplitWhatIsTyped() {
        assertThat(NameFragment.of(" 云帆　科技，szyf - 云帆 "))
                .containsExactly(
                        new NameFragment("云帆", null), new NameFragment("科技", null), new NameFragment("szyf", "SZYF"));
    }

    @Test
    void shouldKeepACodeAsItWasTyped() {
        assertThat(NameFragment.of("m-h-2024")).containsExactly(new NameFragment("mh2024", "M-H-2024"));
    }

    @Test
    void shouldTellWhatIsTooShort() {
        assertThat(NameFragment.of("云 𠮷 云帆"))
                .extracting(NameFragment::isTooShort)
                .containsExactly(true, true, false);
    }

    @Test
    void shouldCoverAFragmentByPairsThatStandApart() {
        assertThat(new NameFragment("云帆科技", null).grams()).containsExactlyInAnyOrder("云帆", "帆科", "科技");
        assertThat(new NameFragment("云帆科技", null).cover()).containsExactly("云帆", "科技");
        assertThat(new NameFragment("云帆科", null).cover()).containsExactly("云帆", "帆科");
        assertThat(new NameFragment("云帆", null).cover()).containsExactly("云帆");
    }
}
