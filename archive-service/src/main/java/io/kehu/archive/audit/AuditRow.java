package io.kehu.archive.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;

/** The table {@code audit_entry}, to query it by. Rows are appended by {@link AuditTrail} in sets. */
@Entity
@Immutable
@Table(name = "audit_entry")
class AuditRow {

    @Id
    private UUID eventId;

    private UUID customerId;
    private String type;
    private String source;
    private String actor;
    private Instant occurredAt;
    private String correlationId;

    @ColumnTransformer(read = "cast(data as text)")
    private String data;

    private Instant storedAt;

    protected AuditRow() {}
}
