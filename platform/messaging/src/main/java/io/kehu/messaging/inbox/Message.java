package io.kehu.messaging.inbox;

import io.kehu.messaging.EventHeaders;
import io.kehu.messaging.EventJson;
import io.kehu.messaging.ReceivedEvent;
import io.kehu.messaging.UnreadableEventException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** Reads a Kafka record as a CloudEvent in binary mode. */
final class Message {

    private Message() {}

    /** The short type, or null when the record has none: enough to decide whether anybody here wants it. */
    static String type(ConsumerRecord<String, byte[]> message) {
        String type = header(message, EventHeaders.TYPE);
        return type == null ? null : EventHeaders.shortType(type);
    }

    /** @throws UnreadableEventException when an attribute is missing or the body is not JSON */
    static ReceivedEvent read(ConsumerRecord<String, byte[]> message) {
        try {
            return new ReceivedEvent(
                    UUID.fromString(required(message, EventHeaders.ID)),
                    EventHeaders.shortType(required(message, EventHeaders.TYPE)),
                    required(message, EventHeaders.SOURCE),
                    UUID.fromString(required(message, EventHeaders.SUBJECT)),
                    required(message, EventHeaders.ACTOR),
                    Instant.parse(required(message, EventHeaders.TIME)),
                    header(message, EventHeaders.CORRELATION_ID),
                    EventJson.parse(message.value()));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new UnreadableEventException("An attribute of the event is malformed", e);
        }
    }

    private static String required(ConsumerRecord<String, byte[]> message, String name) {
        String value = header(message, name);
        if (value == null) {
            throw new UnreadableEventException("The header " + name + " is missing", null);
        }
        return value;
    }

    private static String header(ConsumerRecord<String, byte[]> message, String name) {
        Header header = message.headers().lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
