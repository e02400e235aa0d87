package io.kehu.followup.policy;

/** To whom an obligation goes when it is opened. */
public enum Assignee {
    /** Whoever owns the customer. */
    OWNER,
    /** Nobody yet: somebody of the team takes it. */
    TEAM
}
