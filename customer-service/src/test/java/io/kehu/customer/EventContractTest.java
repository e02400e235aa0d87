package io.kehu.customer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.kehu.customer.event.CustomerEvent;
import io.kehu.messaging.EventJson;
import io.kehu.testkit.Contracts;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class EventContractTest {

    @TestFactory
    @Tag("EVT-2")
    Stream<DynamicTest> shouldKeepEveryExampleTrueToItsSchema() {
        return Contracts.events().stream()
                .map(event ->
                        DynamicTest.dynamicTest(event, () -> Contracts.assertKeeps(event, Contracts.example(event))));
    }

    @Test
    @Tag("EVT-2")
    void shouldHaveAContractForEveryEvent() {
        List<String> published = events(CustomerEvent.class)
                .map(type -> type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-"))
                .map(String::toLowerCase)
                .sorted()
                .toList();

        assertThat(Contracts.events()).isEqualTo(published);
    }

    @TestFactory
    Stream<DynamicTest> shouldWriteWhatTheExampleShows() {
        return events(CustomerEvent.class)
                .map(type -> DynamicTest.dynamicTest(type.getSimpleName(), () -> {
                    String name = type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-");
                    JsonNode example = Contracts.example(name.toLowerCase(java.util.Locale.ROOT));
                    Object event = EventJson.read(example, type);
                    assertThat(EventJson.parse(EventJson.write(event).getBytes()))
                            .isEqualTo(example);
                }));
    }

    private static Stream<Class<?>> events(Class<?> kind) {
        return kind.isSealed()
                ? Arrays.stream(kind.getPermittedSubclasses()).flatMap(EventContractTest::events)
                : Stream.of(kind);
    }
}
