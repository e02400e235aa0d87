package io.kehu.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class BundlesTest {

    private static final String NAME = PlatformProblem.INVALID_BODY.bundle();
    private static final ResourceBundle CHINESE = ResourceBundle.getBundle(NAME, Locale.CHINESE);
    private static final ResourceBundle ENGLISH = ResourceBundle.getBundle(NAME, Locale.ENGLISH);

    @Test
    void shouldSayEverythingInBothLanguages() {
        assertThat(CHINESE.keySet()).isEqualTo(ENGLISH.keySet());
        for (Kind kind : Kind.values()) {
            assertThat(CHINESE.containsKey(kind.key())).isTrue();
        }
        for (PlatformProblem type : PlatformProblem.values()) {
            assertThat(CHINESE.containsKey(type.code() + ".title")).isTrue();
        }
    }

    @Test
    void shouldPunctuateChineseAsChinese() {
        assertThat(CHINESE.keySet()).allSatisfy(key -> assertThat(CHINESE.getString(key))
                .doesNotContainPattern("\\p{IsHan}[,;:()]|[,;:(]\\p{IsHan}"));
        assertThat(CHINESE.keySet())
                .filteredOn(key -> key.startsWith("field.") || key.endsWith(".detail"))
                .allSatisfy(key -> assertThat(CHINESE.getString(key)).endsWith("。"));
    }
}
