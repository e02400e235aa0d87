package io.kehu.customer.reference;

import static io.kehu.customer.reference.ListFixtures.entry;
import static io.kehu.customer.reference.ListFixtures.found;
import static io.kehu.customer.reference.ListFixtures.retired;
import static io.kehu.customer.reference.ListFixtures.shipped;
import static io.kehu.customer.reference.ListFixtures.shippedWith;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CatalogueTest {

    private final Catalogue industries = shipped(ReferenceList.INDUSTRY);

    @Test
    void shouldFindByFragmentsWordsInitialsAndTheBeginningOfACode() {
        assertThat(found(industries, "电子")).containsExactly("C39", "O81");
        assertThat(found(industries, "servi soft")).containsExactly("I", "I65");
        assertThat(found(industries, "yyzz")).containsExactly("C27");
        assertThat(found(industries, "c2")).hasSize(10).allMatch(code -> code.startsWith("C2"));
        assertThat(found(industries, "IT服务")).containsExactly("I65");
        assertThat(found(industries, "制造 通用")).containsExactly("C34");
        assertThat(found(industries, "%")).isEmpty();
        assertThat(found(industries, " ")).hasSize(117);
    }

    @Test
    void shouldShowAnEntryInItsPlace() {
        // When
        ListedEntry machinery = industries.listed("C35").orElseThrow();
        ListedEntry section = industries.listed("C").orElseThrow();
        ListedEntry county = shipped(ReferenceList.DIVISION).listed("440305").orElseThrow();

        // Then
        assertThat(machinery.path()).isEqualTo(new Name("制造业 › 专用设备制造业", "Manufacturing › Special-purpose machinery"));
        assertThat(machinery.level()).isEqualTo(2);
        assertThat(machinery.usable()).isTrue();
        assertThat(section.usable()).isFalse();
        assertThat(county.path()).isEqualTo(new Name("广东省 › 深圳市 › 南山区", null));
    }

    @Test
    void shouldNotUseWhatIsBelowARetiredEntry() {
        // Given
        Entry group = entry("C351", "C35", "采矿设备");
        Catalogue catalogue = shippedWith(
                ReferenceList.INDUSTRY, group, retired(industries.find("C35").orElseThrow()));

        // Then
        assertThat(catalogue.listed("C351")).map(ListedEntry::usable).contains(false);
        assertThat(catalogue.listed("C35")).map(ListedEntry::usable).contains(false);
        assertThat(catalogue.listed("C34")).map(ListedEntry::usable).contains(true);
        assertThat(found(catalogue, "专用")).isEmpty();
    }

    @Test
    void shouldGoOnWhereThePageBeforeEnded() {
        // When
        var after = new EntryQuery.Place(0, "C");
        var page = industries.search(new EntryQuery(null, "C", 2, false, after, 3));

        // Then
        assertThat(page).extracting(listed -> listed.entry().code()).containsExactly("C13", "C14", "C15");
    }

    @Test
    void shouldPutNewEntriesLastWhereThePositionCounts() {
        assertThat(industries.nextPosition()).isZero();
        assertThat(shipped(ReferenceList.PRODUCT).nextPosition()).isEqualTo(30);
    }

    @Test
    void shouldCompleteTheCodeOfAnIndustry() {
        assertThat(industries.canonical("3911")).isEqualTo("C3911");
        assertThat(industries.canonical("C3911")).isEqualTo("C3911");
        assertThat(industries.canonical("9911")).isEqualTo("9911");
        assertThat(shipped(ReferenceList.DIVISION).canonical("440305")).isEqualTo("440305");
    }
}
