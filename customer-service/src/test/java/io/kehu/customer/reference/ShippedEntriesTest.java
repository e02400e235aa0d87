package io.kehu.customer.reference;

import static io.kehu.customer.reference.ListFixtures.shipped;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ShippedEntriesTest {

    @ParameterizedTest
    @EnumSource
    void shouldKeepTheRulesOfEveryList(ReferenceList list) {
        // When
        List<EntryRules.Flaw> flaws = EntryRules.flaws(
                new Catalogue(list, List.of()), ShippedEntries.of(list).entries());

        // Then: levels are closed to others than the release
        assertThat(flaws).extracting(EntryRules.Flaw::code).isSubsetOf(Set.of("reference-level-closed"));
    }

    @ParameterizedTest
    @EnumSource
    void shouldMeanOneEntryByEveryAlias(ReferenceList list) {
        Catalogue catalogue = shipped(list);

        assertThat(catalogue.entries()).allSatisfy(entry -> assertThat(entry.aliases())
                .allSatisfy(alias -> assertThat(catalogue.codeOf(alias)).contains(entry.code())));
    }

    @ParameterizedTest(name = "{0}: {1}–{2}")
    @CsvSource({
        "A,1,5", "B,6,12", "C,13,43", "D,44,46", "E,47,50", "F,51,52", "G,53,60", "H,61,62", "I,63,65", "J,66,69",
        "K,70,70", "L,71,72", "M,73,75", "N,76,79", "O,80,82", "P,83,83", "Q,84,85", "R,86,90", "S,91,96", "T,97,97"
    })
    void shouldHaveTheDivisionsOfEverySection(String section, int first, int last) {
        List<String> divisions = shipped(ReferenceList.INDUSTRY).entries().stream()
                .filter(entry -> section.equals(entry.parent()))
                .map(Entry::code)
                .toList();

        assertThat(divisions)
                .hasSize(last - first + 1)
                .startsWith(section + "%02d".formatted(first))
                .endsWith(section + "%02d".formatted(last));
    }

    @Test
    void shouldHaveAllProvincesAndNoGroupingThatIsNoPlace() {
        Catalogue divisions = shipped(ReferenceList.DIVISION);

        assertThat(divisions.entries().stream().filter(entry -> entry.parent() == null))
                .hasSize(34)
                .allSatisfy(province -> assertThat(province.name().en()).isNotBlank());
        assertThat(divisions.entries())
                .hasSizeGreaterThan(3000)
                .noneMatch(entry -> entry.name().zh().matches("市辖区|县|.*直辖县级.*"));
        assertThat(divisions.find("441900")).map(Entry::parent).contains("440000");
    }

    @Test
    @Tag("CAP-5")
    void shouldHaveEverySourceChannelThatTheDocumentsName() {
        Catalogue channels = shipped(ReferenceList.SOURCE_CHANNEL);

        assertThat(channels.entries())
                .extracting(Entry::code)
                .contains("website-form", "exhibition", "sales-visit", "partner-referral", "customer-referral")
                .contains("marketing-event", "online-advertising", "incoming-call", "incoming-mail", "incoming-chat")
                .contains("public-information", "media-or-directory", "walk-in");
        assertThat(List.of("展会推广", "客户转介绍", "线上广告", "自然到访", "老客户推荐", "第三方合作机构推荐", "工商黄页"))
                .extracting(channels::codeOf)
                .doesNotContain(Optional.empty());
    }
}
