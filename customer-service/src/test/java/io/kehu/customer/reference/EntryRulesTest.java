package io.kehu.customer.reference;

import static io.kehu.customer.reference.ListFixtures.entry;
import static io.kehu.customer.reference.ListFixtures.retired;
import static io.kehu.customer.reference.ListFixtures.shipped;
import static io.kehu.customer.reference.ListFixtures.shippedWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;

class EntryRulesTest {

    private final Catalogue industries = shipped(ReferenceList.INDUSTRY);

    @Test
    void shouldPermitDeeperLevelsAndOtherNamesForWhatIsThere() {
        List<Entry> entries =
                List.of(entry("C391", "C39", "计算机制造"), entry("C3911", "C391", "计算机整机制造"), entry("C39", "C", "电子设备制造业"));

        assertThat(EntryRules.flaws(industries, entries)).isEmpty();
    }

    @Test
    void shouldNameEverythingThatIsWrong() {
        // When
        List<EntryRules.Flaw> flaws = EntryRules.flaws(
                industries,
                List.of(
                        entry("c391", null, "小写"),
                        entry("C44", "C", "第三十二大类"),
                        entry("C391", "C39", "计算机制造"),
                        entry("C391", "C39", "计算机整机制造"),
                        entry("C4491", null, "没有上级"),
                        entry("C361", "C36", "整车"),
                        entry("C362", "C36", " 整 车 ")));

        // Then
        assertThat(flaws)
                .extracting(EntryRules.Flaw::index, EntryRules.Flaw::column, EntryRules.Flaw::code)
                .containsExactly(
                        tuple(0, "code", "reference-code"),
                        tuple(1, "code", "reference-level-closed"),
                        tuple(2, "code", "reference-code-twice"),
                        tuple(3, "code", "reference-code-twice"),
                        tuple(4, "code", "reference-parent-missing"),
                        tuple(5, "zh", "reference-name-taken"),
                        tuple(6, "zh", "reference-name-taken"));
    }

    @Test
    void shouldLeaveTheNameOfARetiredEntryToOthersUntilItIsRevived() {
        // Given
        Entry fair = entry("fair", null, "博览会");
        Catalogue channels = shippedWith(ReferenceList.SOURCE_CHANNEL, retired(fair));
        Entry expo = entry("expo", null, "博览会");

        // Then
        assertThat(EntryRules.flaws(channels, List.of(expo))).isEmpty();
        assertThat(EntryRules.flaws(channels.with(List.of(expo)), List.of(fair)))
                .extracting(EntryRules.Flaw::args)
                .containsExactly(List.of("expo"));
    }
}
