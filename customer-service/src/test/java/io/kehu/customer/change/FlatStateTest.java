package io.kehu.customer.change;

import static io.kehu.customer.CustomerFixtures.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.kehu.customer.Full;
import java.util.List;
import org.junit.jupiter.api.Test;

class FlatStateTest {

    private static final JsonNode BEFORE = json(
            """
            {"status": "DRAFT", "details": {"employees": 1, "tags": ["a", "b"], "none": null, "empty": []},
             "contacts": [{"id": "k1", "name": "甲", "valueStates": {"name": {"state": "VERIFIED"}}}, {"id": "k2", "name": "乙"}]}""");
    private static final JsonNode AFTER = json(
            """
            {"status": "DRAFT", "details": {"employees": 2, "tags": ["b"]},
             "contacts": [{"id": "k2", "name": "乙"}, {"id": "k3", "name": "丙"}]}""");

    @Test
    void shouldTellPartsByTheirIdsAndNotByTheirPlaces() {
        List<FieldChange> changes = FlatState.of(BEFORE).to(FlatState.of(AFTER));

        assertThat(changes)
                .extracting(FieldChange::field)
                .containsExactly(
                        "contacts[k1].id",
                        "contacts[k1].name",
                        "contacts[k1].valueStates.name.state",
                        "contacts[k3].id",
                        "contacts[k3].name",
                        "details.employees",
                        "details.tags");
    }

    @Test
    void shouldComeBackToWhereItWasByUndoing() {
        List<FieldChange> changes = FlatState.of(BEFORE).to(FlatState.of(AFTER));

        JsonNode undone = FlatState.of(AFTER).undo(changes).document();

        assertThat(FlatState.of(BEFORE).to(FlatState.of(undone))).isEmpty();
        assertThat(undone.at("/contacts/0/valueStates/name/state").asText()).isEqualTo("VERIFIED");
    }

    @Test
    void shouldFindNothingBetweenAStateAndItsOwnDocument() {
        FlatState full = FlatState.of(json(Full.RECORD
                .replaceAll("\\{\"(name|number|title)\"", "{\"id\": \"$1-1\", \"$1\"")
                .replaceFirst("name-1", "name-2")));

        assertThat(FlatState.of(full.document()).to(full)).isEmpty();
    }
}
