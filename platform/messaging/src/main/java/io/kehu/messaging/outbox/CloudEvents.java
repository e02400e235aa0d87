package io.kehu.messaging.outbox;

import io.kehu.messaging.EventHeaders;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Writes an event as a CloudEvents 1.0 message in binary mode: attributes as headers, the JSON body as the value. */
final class CloudEvents {

    private CloudEvents() {}

    static ProducerRecord<String, byte[]> message(OutboxRow row, String topic, String source) {
        ProducerRecord<String, byte[]> message =
                new ProducerRecord<>(topic, row.subject().toString(), row.body().getBytes(StandardCharsets.UTF_8));
        header(message, EventHeaders.SPEC_VERSION, "1.0");
        header(message, EventHeaders.ID, row.id().toString());
        header(message, EventHeaders.TYPE, EventHeaders.fullType(row.type()));
        header(message, EventHeaders.SOURCE, source);
        header(message, EventHeaders.SUBJECT, row.subject().toString());
        header(message, EventHeaders.TIME, row.occurredAt().toString());
        header(message, EventHeaders.ACTOR, row.actor());
        header(message, EventHeaders.CORRELATION_ID, row.correlationId());
        header(message, EventHeaders.CONTENT_TYPE, "application/json");
        header(message, EventHeaders.TRACEPARENT, row.traceparent());
        return message;
    }

    private static void header(ProducerRecord<String, byte[]> message, String name, String value) {
        if (value != null) {
            message.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
        }
    }
}
