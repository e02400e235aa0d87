package io.kehu.customer.table.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NeutralTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+86 755 8654 3210",
                "-2+3",
                "@SUM(A1)",
                "\tx",
                "\rx",
                "  =1",
                "\u3000=1",
                "\u00A0\u200B=1",
                "\n=1",
                "＝1+1",
                "＋1",
                "－1",
                "＠x",
                "　＝cmd|' /C calc'!A0",
                "'=1",
                "''  =1"
            })
    void shouldTakeFromTextWhatMakesItAFormula(String text) {
        // When
        String neutral = NeutralText.neutralise(text);
        // Then
        assertThat(neutral).isEqualTo("'" + text);
        assertThat(NeutralText.restore(neutral)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "'", "云帆科技", "a=b", "'引号'", "1+1", "A-1", "#N/A", "'x=1"})
    void shouldLeaveOtherTextAlone(String text) {
        assertThat(NeutralText.neutralise(text)).isEqualTo(text);
        assertThat(NeutralText.restore(text)).isEqualTo(text);
    }

    @Test
    void shouldGiveBackAnyTextAsItWas() {
        // Given
        Random random = new Random(7);
        String alphabet = "'= +-@\t\r\n＝＋　ax1";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(6); length > 0; length--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            // When
            String back = NeutralText.restore(NeutralText.neutralise(text.toString()));
            // Then
            assertThat(back).isEqualTo(text.toString());
        }
    }
}
