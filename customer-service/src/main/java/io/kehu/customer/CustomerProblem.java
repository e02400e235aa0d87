package io.kehu.customer;

import io.kehu.web.problem.ProblemType;

/** The problems that this service answers with, besides those of every service. */
public enum CustomerProblem implements ProblemType {
    /** Fields that submission requires are missing (CAP-3). */
    INCOMPLETE(422),
    /** The record's state does not permit the step. */
    WRONG_STATE(409),
    /** A booking that is a reversal, or reversed already. */
    NOT_REVERSIBLE(409),
    /** Who entered or submitted a record does not approve it (VER-3). */
    OWN_ENTRY(403),
    /** Only who entered a record confirms it (VER-4). */
    ENTERED_BY_ANOTHER(403),
    /** Owner, department or region that the caller may not give. */
    FOREIGN_OWNERSHIP(403),
    /** Numbers from before Kehu are entered by data administrators only (NUM-4). */
    LEGACY_NUMBER_NOT_PERMITTED(403),
    /** The record is in use and its cooperation has not ended. */
    NOT_SETTLED(409),
    /** The same customer is stored already (CAP-9). */
    DUPLICATE(409),
    /** The record went up in another one than that. */
    MERGED_ELSEWHERE(409),
    /** More customers than a sheet has rows. */
    TOO_MANY_FOR_A_WORKBOOK(422),
    /** The bulk approval of an import that somebody has ordered is not over. */
    APPROVAL_UNDER_WAY(409),
    /** None of an import's customers waits for approval. */
    NOTHING_TO_APPROVE(409),
    /** Items are said to be correct of which the record has nothing (VER-1). */
    NOT_ON_RECORD(422);

    private final int status;

    CustomerProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
