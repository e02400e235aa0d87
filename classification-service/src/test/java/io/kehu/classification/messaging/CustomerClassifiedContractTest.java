package io.kehu.classification.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.kehu.messaging.EventJson;
import io.kehu.testkit.Contracts;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CustomerClassifiedContractTest {

    @Test
    void shouldPublishASchemaAndAnExampleThatKeepsIt() {
        assertThat(Contracts.events()).containsExactly("customer-classified");
        Contracts.assertKeeps("customer-classified", Contracts.example("customer-classified"));
    }

    @Test
    void shouldWriteExactlyWhatTheExampleShows() {
        // Given
        JsonNode example = Contracts.example("customer-classified");
        // When
        CustomerClassifiedV1 read = EventJson.read(example, CustomerClassifiedV1.class);
        // Then
        assertThat(EventJson.parse(EventJson.write(read).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(example);
    }
}
