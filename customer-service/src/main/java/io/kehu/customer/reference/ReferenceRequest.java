package io.kehu.customer.reference;

import io.kehu.customer.CustomerProblem;
import io.kehu.web.problem.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody misses an entry in a list (S3: 若分类缺失可提交管理员新增). An administrator, and never the same person, adds it or
 * says why not.
 */
@Entity
public class ReferenceRequest {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private ReferenceList list;

    private String nameZh;
    private String nameEn;
    private String wording;
    private String parent;
    private String reason;

    @Enumerated(EnumType.STRING)
    private RequestStatus status = RequestStatus.PENDING;

    private String requestedBy;
    private Instant requestedAt;
    private String decidedBy;
    private Instant decidedAt;
    private String rejectReason;
    private String code;

    protected ReferenceRequest() {}

    ReferenceRequest(UUID id, NewRequest wish, String by, Instant at) {
        this.id = id;
        this.list = wish.list();
        this.nameZh = wish.name().zh();
        this.nameEn = wish.name().en();
        this.wording = Wording.of(wish.name().zh());
        this.parent = wish.parent();
        this.reason = wish.reason();
        this.requestedBy = by;
        this.requestedAt = at;
    }

    /** @param as the code of the entry that the list has now */
    void approve(String as, String by, Instant at) {
        decide(RequestStatus.APPROVED, by, at);
        code = as;
    }

    void reject(String why, String by, Instant at) {
        decide(RequestStatus.REJECTED, by, at);
        rejectReason = why;
    }

    private void decide(RequestStatus decision, String by, Instant at) {
        requireDecidable(by);
        status = decision;
        decidedBy = by;
        decidedAt = at;
    }

    /** @throws Refusal 403 for whoever asked, 409 when it was decided already */
    void requireDecidable(String by) {
        if (by.equals(requestedBy)) {
            throw Refusal.of(ReferenceProblem.OWN_REQUEST);
        }
        if (status != RequestStatus.PENDING) {
            throw Refusal.of(CustomerProblem.WRONG_STATE, status, RequestStatus.PENDING);
        }
    }

    public UUID id() {
        return id;
    }

    public NewRequest wish() {
        return new NewRequest(list, new Name(nameZh, nameEn), parent, reason);
    }

    public RequestStatus status() {
        return status;
    }

    public String requestedBy() {
        return requestedBy;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    public String decidedBy() {
        return decidedBy;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public String rejectReason() {
        return rejectReason;
    }

    public String code() {
        return code;
    }
}
