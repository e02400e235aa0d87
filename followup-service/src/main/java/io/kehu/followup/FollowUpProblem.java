package io.kehu.followup;

import io.kehu.web.problem.ProblemType;

/** What this service refuses, beyond what every service does. */
public enum FollowUpProblem implements ProblemType {
    /** A point in time lies where nothing here can happen. */
    OUTSIDE_OF_ERA(400),
    /** The entry contradicts itself or names something that isn't there. */
    INVALID_ENTRY(422),
    /** Cooperation has ended; the customer's file goes, or has gone, to the archive. */
    FOLLOW_UP_ENDED(409),
    /** The customer went up in another one. */
    MERGED(409),
    /** The customer's file can't be gathered yet: the end of cooperation hasn't been heard of here. */
    NOT_SETTLED(409),
    /** The customer's file is in the archive and no longer here. */
    ARCHIVED(410);

    private final int status;

    FollowUpProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
