package io.kehu.archive.archiving;

import io.kehu.archive.file.CooperationEnd;
import io.kehu.archive.owner.Owner;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;

/** A part that waits for the others: from the owner's answer until the file is frozen. */
@Entity
@Table(name = "gathered_part")
@IdClass(GatheredPart.Key.class)
class GatheredPart {

    record Key(UUID customerId, long customerRevision, Owner owner) implements Serializable {}

    @Id
    private UUID customerId;

    @Id
    private long customerRevision;

    @Id
    @Enumerated(EnumType.STRING)
    private Owner owner;

    private String content;

    protected GatheredPart() {}

    GatheredPart(CooperationEnd end, Owner owner, String content) {
        this.customerId = end.customerId();
        this.customerRevision = end.customerRevision();
        this.owner = owner;
        this.content = content;
    }

    Owner owner() {
        return owner;
    }

    /** Canonical JSON. */
    String content() {
        return content;
    }
}
