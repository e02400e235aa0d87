package io.kehu.customer.table.cell;

import static org.assertj.core.api.Assertions.assertThat;

import io.kehu.customer.record.DemandType;
import io.kehu.customer.record.Lifecycle;
import io.kehu.customer.record.Progress;
import io.kehu.customer.table.cell.StatedValue.State;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    @ParameterizedTest
    @CsvSource({
        "产品采购型, PRODUCT_PURCHASE",
        "技术支持型, TECHNICAL_SUPPORT",
        "解决方案, SOLUTION",
        "战略合作型, STRATEGIC_COOPERATION",
        "solution, SOLUTION",
        "' 解决 方案型', SOLUTION"
    })
    void shouldReadDemands(String word, String code) {
        assertThat(DocumentWords.DEMAND.code(word)).contains(code);
    }

    @ParameterizedTest
    @CsvSource({"潜在客户, PROSPECT", "意向客户, INTENT", "合作中, ACTIVE", "合作中客户, ACTIVE", "成交客户, ACTIVE", "成交, ACTIVE"})
    void shouldReadStages(String word, String code) {
        assertThat(DocumentWords.LIFECYCLE.code(word)).contains(code);
    }

    @Test
    void shouldHaveAWordForEveryCodeOfTheRecord() {
        for (DemandType demand : DemandType.values()) {
            assertThat(DocumentWords.DEMAND.word(demand.name())).isPresent();
        }
        for (Lifecycle lifecycle : Lifecycle.values()) {
            assertThat(DocumentWords.LIFECYCLE.word(lifecycle.name())).isPresent();
        }
        for (Progress progress : Progress.values()) {
            assertThat(DocumentWords.PROGRESS.word(progress.name())).isPresent();
        }
    }

    @Test
    void shouldReadEveryWordThatIsWritten() {
        for (WordList list : List.of(DocumentWords.DEMAND, DocumentWords.LIFECYCLE, DocumentWords.PROGRESS)) {
            assertThat(list.words()).isNotEmpty().allSatisfy(word -> assertThat(
                            list.code(word).flatMap(list::word))
                    .contains(word));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"是", "有", "√", "Y", "yes", "TRUE", "1", "ＹＥＳ"})
    void shouldReadYes(String text) {
        assertThat(YesNoText.read(text)).contains(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"否", "无", "×", "N", "false", "0"})
    void shouldReadNo(String text) {
        assertThat(YesNoText.read(text)).contains(false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"也许", "2", "", "是否"})
    void shouldNotGuessYesOrNo(String text) {
        assertThat(YesNoText.read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "客户未提供, NOT_PROVIDED, ''",
        "未提供, NOT_PROVIDED, ''",
        "待确认, TO_CONFIRM, ''",
        "(待确认), TO_CONFIRM, ''",
        "120人(待确认), TO_CONFIRM, 120人",
        "120人 （待确认）, TO_CONFIRM, 120人",
        "待确认一下, PROVIDED, 待确认一下",
        "云帆(深圳), PROVIDED, 云帆(深圳)"
    })
    void shouldReadHowSureAValueIs(String cell, State state, String text) {
        assertThat(StatedValue.read(cell)).isEqualTo(new StatedValue(state, text));
    }

    @Test
    void shouldNotTakeAMarkInProseAsMeantForAllOfIt() {
        assertThat(StatedValue.ofWord("价格(待确认)")).isEqualTo(new StatedValue(State.PROVIDED, "价格(待确认)"));
        assertThat(StatedValue.ofWord("待确认")).isEqualTo(new StatedValue(State.TO_CONFIRM, ""));
    }

    @Test
    void shouldSplitSeveralValues() {
        assertThat(SeveralText.words("一、二，三,四;五；六/七\n八、、 一 ")).containsExactly("一", "二", "三", "四", "五", "六", "七", "八");
        assertThat(SeveralText.items("一,二;三/四；\n五")).containsExactly("一,二", "三/四", "五");
        assertThat(SeveralText.parts("一| ｜三")).containsExactly("一", "", "三");
    }

    @ParameterizedTest
    @ValueSource(chars = {' ', '\t', '\n', '\u0085', '\u00A0', '\u2003', '\u200B', '\u2060', '\u3000', '\uFEFF'})
    void shouldStripWhatPeopleDoNotSee(char blank) {
        assertThat(Blank.strip(blank + "云 帆" + blank)).isEqualTo("云 帆");
        assertThat(Blank.strip("" + blank + blank)).isEmpty();
    }
}
