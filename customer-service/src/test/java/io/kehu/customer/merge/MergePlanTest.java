package io.kehu.customer.merge;

import static io.kehu.customer.CustomerFixtures.content;
import static org.assertj.core.api.Assertions.assertThat;

import io.kehu.customer.record.ContactDetails;
import io.kehu.customer.record.Content;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MergePlanTest {

    private static final Instant EARLIER = Instant.parse("2026-03-02T01:00:00Z");
    private static final Instant LATER = Instant.parse("2026-03-03T01:00:00Z");

    @Test
    void shouldProposeAnyValueBeforeNone() {
        MergePlan plan = plan("{\"details\": {\"employees\": 120}}", "{\"details\": {\"remark\": \"x\"}}");

        assertThat(plan.differences())
                .extracting(Difference::field, Difference::proposal)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("details.employees", Side.SURVIVOR),
                        org.assertj.core.groups.Tuple.tuple("details.remark", Side.OTHER));
    }

    @Test
    void shouldProposeTheSurerValueBeforeTheNewerOne() {
        // Given: the other record is the newer one
        MergePlan plan = plan(
                """
                {"details": {"employees": 120, "legalName": "甲", "shortName": "旧"},
                 "valueStates": {"employees": {"state": "VERIFIED"}}}""",
                """
                {"details": {"employees": 130, "legalName": "乙", "shortName": "新"},
                 "valueStates": {"legalName": {"state": "TO_CONFIRM"}}}""");

        // When
        Content merged = plan.merge(Choices.AS_PROPOSED);

        // Then
        assertThat(merged.details().employees()).isEqualTo(120);
        assertThat(merged.details().legalName()).isEqualTo("甲");
        assertThat(merged.details().shortName()).isEqualTo("新");
        assertThat(merged.valueStates()).containsOnlyKeys("employees");
    }

    @Test
    void shouldTakeWhatSomebodyChoosesWithItsState() {
        MergePlan plan = plan(
                "{\"details\": {\"employees\": 120}, \"valueStates\": {\"employees\": {\"state\": \"VERIFIED\"}}}",
                "{\"details\": {\"employees\": 130}, \"valueStates\": {\"employees\": {\"state\": \"TO_CONFIRM\"}}}");

        Content merged = plan.merge(new Choices(Map.of("details.employees", Side.OTHER), Map.of()));

        assertThat(merged.details().employees()).isEqualTo(130);
        assertThat(merged.valueStates().get("employees").state().name()).isEqualTo("TO_CONFIRM");
    }

    @Test
    void shouldUniteListsWithoutSayingAnythingTwice() {
        // Given
        MergePlan plan = plan(
                """
                {"details": {"tags": ["甲", "乙"]},
                 "contacts": [{"name": "张伟", "mobile": "13800138000", "primary": true}, {"name": "李娜", "primary": false}],
                 "contracts": [{"number": "HT-1", "amount": "1.00"}]}""",
                """
                {"details": {"tags": ["乙", "丙"]},
                 "contacts": [{"name": "张伟", "mobile": "13800138000", "email": "z@a.cn", "decisionMaker": true, "hobbies": "围棋", "primary": false},
                   {"name": "张伟", "mobile": "13900139000", "primary": false}, {"name": "王芳", "primary": true}],
                 "contracts": [{"number": "HT-1", "amount": "2.00", "signedOn": "2026-01-02"}, {"number": "HT-2"}]}""");

        // When
        Content merged = plan.merge(Choices.AS_PROPOSED);

        // Then
        assertThat(merged.details().tags()).containsExactly("甲", "乙", "丙");
        assertThat(merged.contacts()).extracting(ContactDetails::name).containsExactly("张伟", "李娜", "张伟", "王芳");
        assertThat(merged.contacts()).extracting(ContactDetails::primary).containsExactly(true, false, false, false);
        assertThat(merged.contacts().get(0).email()).isEqualTo("z@a.cn");
        assertThat(merged.contacts().get(0).decisionMaker()).isTrue();
        assertThat(merged.contracts()).hasSize(2);
        assertThat(merged.contracts().get(0).amount()).hasToString("1.00");
        assertThat(merged.contracts().get(0).signedOn()).isNotNull();
    }

    @Test
    void shouldKeepOneSidesListWhereSomebodySaysSo() {
        MergePlan plan =
                plan("{\"details\": {\"tags\": [\"甲\"], \"products\": [\"A\"]}}", "{\"details\": {\"tags\": [\"乙\"]}}");

        Content merged =
                plan.merge(new Choices(Map.of(), Map.of("tags", Gathering.OTHER, "products", Gathering.SURVIVOR)));

        assertThat(merged.details().tags()).isEqualTo(List.of("乙"));
        assertThat(merged.details().products()).isEqualTo(List.of("A"));
    }

    @Test
    void shouldKnowWhatCanBeChosen() {
        assertThat(MergePlan.isField("details.employees")).isTrue();
        assertThat(MergePlan.isField("details.tags")).isFalse();
        assertThat(MergePlan.isField("employees")).isFalse();
    }

    private static MergePlan plan(String survivor, String other) {
        return new MergePlan(new Half(content(survivor), EARLIER), new Half(content(other), LATER));
    }
}
