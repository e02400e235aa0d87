package io.kehu.archive.history;

import io.kehu.archive.file.CooperationEnd;
import io.kehu.archive.file.FileHead;
import io.kehu.archive.file.FrozenFile;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A frozen file as stored; its head stands in columns too, for lists and for who may see it. Never written again. */
@Entity
@Immutable
@Table(name = "history_file")
@IdClass(CooperationEnd.class)
public class HistoryFile {

    @Id
    private UUID customerId;

    @Id
    private long customerRevision;

    private String number;
    private String legalName;
    private String ownerId;
    private String department;
    private String region;
    private LocalDate endedOn;
    private Instant archivedAt;
    private LocalDate retainUntil;
    private String digest;
    private String content;

    protected HistoryFile() {}

    public HistoryFile(FileHead head, FrozenFile file) {
        this.customerId = head.customerId();
        this.customerRevision = head.customerRevision();
        this.number = head.number();
        this.legalName = head.legalName();
        this.ownerId = head.ownerId();
        this.department = head.department();
        this.region = head.region();
        this.endedOn = head.endedOn();
        this.archivedAt = head.archivedAt();
        this.retainUntil = head.retainUntil();
        this.digest = file.digest();
        this.content = file.content();
    }

    public FileHead head() {
        return new FileHead(
                customerId,
                customerRevision,
                number,
                legalName,
                ownerId,
                department,
                region,
                endedOn,
                archivedAt,
                retainUntil);
    }

    public FrozenFile file() {
        return new FrozenFile(content, digest);
    }

    /** Whether content and columns are what was frozen. */
    public boolean isIntact() {
        return file().isIntact(head());
    }
}
