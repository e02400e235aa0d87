package io.kehu.customer.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.kehu.customer.change.FieldChange;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TopicTest {

    @Test
    void shouldTellTheKindOfEveryField() {
        assertThat(of("details.legalName", "details.tags")).containsExactly(Topic.COMPANY);
        assertThat(of("contacts[1].mobile")).containsExactly(Topic.CONTACTS);
        assertThat(of("details.budgetTo", "details.atRisk")).containsExactly(Topic.DEMAND, Topic.FLAGS);
        assertThat(of("contracts[1].amount", "details.lifecycle", "cooperationEndedOn"))
                .containsExactly(Topic.COOPERATION);
        assertThat(of("ownership.ownerId", "status")).containsExactly(Topic.OWNERSHIP, Topic.STATUS);
        assertThat(of("valueStates.employees.state", "verification.late", "links[1].url"))
                .isEmpty();
    }

    private static List<Topic> of(String... fields) {
        return Topic.of(Stream.of(fields)
                .map(field -> new FieldChange(field, null, null))
                .toList());
    }
}
