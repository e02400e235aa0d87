package io.kehu.followup.log;

import io.kehu.followup.event.InteractionRecorded;
import io.kehu.followup.obligation.Contact;
import io.kehu.followup.policy.Channel;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One contact with a customer, as the person who had it wrote it down. */
@Entity
@Immutable
@Table(name = "log_entry")
@IdClass(LogEntryKey.class)
public class LogEntry {

    @Id
    private UUID customerId;

    @Id
    private UUID id;

    private Instant occurredAt;
    private Instant recordedAt;
    private String recordedBy;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private boolean twoWay;
    private String content;
    private String nextStep;
    private UUID corrects;

    protected LogEntry() {}

    LogEntry(UUID id, NewEntry entry, String recordedBy, Instant recordedAt) {
        this.customerId = entry.customerId();
        this.id = id;
        this.occurredAt = entry.occurredAt();
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
        this.channel = entry.channel();
        this.twoWay = entry.twoWay();
        this.content = entry.content();
        this.nextStep = entry.nextStep();
        this.corrects = entry.corrects();
    }

    InteractionRecorded recorded() {
        return new InteractionRecorded(id, channel, twoWay, occurredAt, recordedBy, corrects);
    }

    Contact asContact(UUID fulfils) {
        return new Contact(id, channel, twoWay, occurredAt, recordedAt, recordedBy, fulfils);
    }

    public UUID customerId() {
        return customerId;
    }

    public UUID id() {
        return id;
    }

    public Instant occurredAt() {
        return occurredAt;
    }

    public Instant recordedAt() {
        return recordedAt;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Channel channel() {
        return channel;
    }

    public boolean twoWay() {
        return twoWay;
    }

    public String content() {
        return content;
    }

    /** Null when nothing was agreed. */
    public String nextStep() {
        return nextStep;
    }

    /** Null unless this entry corrects an earlier one. */
    public UUID corrects() {
        return corrects;
    }
}
