package io.kehu.customer.record;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/**
 * That a record went up in another.
 *
 * @param into the record that goes on in its place
 * @param revision of that record, once it had taken this one up: its history says what it took
 * @param statusBefore where this record stood
 */
@Embeddable
public record Merger(
        @Column(name = "merged_into") UUID into,
        @Column(name = "merged_revision") Long revision,
        @Column(name = "status_before_merge") @Enumerated(EnumType.STRING) Status statusBefore) {}
