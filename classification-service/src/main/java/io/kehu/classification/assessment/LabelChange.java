package io.kehu.classification.assessment;

import io.kehu.classification.evaluation.Decision;
import io.kehu.classification.evaluation.Explanation;
import io.kehu.classification.evaluation.Label;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** From when on a customer had a label, and why. Never changed: the label ended where the next one of its dimension begins. */
@Entity
@Table(name = "label_change")
@IdClass(LabelChange.Key.class)
class LabelChange {

    /** The round counts the classifications of the customer. */
    record Key(UUID customerId, String dimension, int round) {}

    @Id
    private UUID customerId;

    @Id
    private String dimension;

    @Id
    private int round;

    private Instant validFrom;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Label label;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Explanation explanation;

    protected LabelChange() {}

    LabelChange(UUID customerId, int round, Instant validFrom, Decision decision) {
        this.customerId = customerId;
        this.dimension = decision.dimension();
        this.round = round;
        this.validFrom = validFrom;
        this.label = decision.label();
        this.explanation = decision.explanation();
    }

    String dimension() {
        return dimension;
    }

    Instant validFrom() {
        return validFrom;
    }

    Label label() {
        return label;
    }

    Explanation explanation() {
        return explanation;
    }
}
