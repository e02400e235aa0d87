package io.kehu.classification.standard;

import io.kehu.classification.evaluation.StandardVersion;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/**
 * A version of a standard and where it stands.
 *
 * <pre>DRAFT ──publish──▶ PUBLISHED ──retire──▶ RETIRED</pre>
 */
@Entity
@Table(name = "standard_edition")
@IdClass(StandardVersion.class)
public class StandardEdition {

    /** What may happen to a version: a draft changes freely, a published one never, a retired one decides nothing any more. */
    public enum Status {
        DRAFT,
        PUBLISHED,
        RETIRED
    }

    @Id
    private String code;

    @Id
    private int version;

    @Enumerated(EnumType.STRING)
    private Status status;

    private String titleZh;
    private String titleEn;
    private LocalDate effectiveOn;
    private Instant publishedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Standard definition;

    protected StandardEdition() {}

    private StandardEdition(Standard standard) {
        this.code = standard.code();
        this.version = standard.version();
        this.status = Status.DRAFT;
        this.titleZh = standard.title().zh();
        this.titleEn = standard.title().en();
        this.effectiveOn = standard.effectiveOn();
        this.definition = standard;
    }

    /** @throws InvalidStandard when a value could fall into no band or two, or anything else in it cannot work */
    static StandardEdition draft(Standard standard) {
        if (!standard.flaws().isEmpty()) {
            throw new InvalidStandard(standard.id(), standard.flaws());
        }
        return new StandardEdition(standard);
    }

    void publish(Instant now) {
        require(Status.DRAFT);
        status = Status.PUBLISHED;
        publishedAt = now;
    }

    void retire() {
        require(Status.PUBLISHED);
        status = Status.RETIRED;
    }

    private void require(Status expected) {
        if (status != expected) {
            throw new IllegalStateException(id() + " is " + status + ", not " + expected);
        }
    }

    public StandardVersion id() {
        return new StandardVersion(code, version);
    }

    public Standard definition() {
        return definition;
    }

    public Status status() {
        return status;
    }

    public Instant publishedAt() {
        return publishedAt;
    }
}
