package io.kehu.followup.policy;

/** How somebody was in contact with a customer. */
public enum Channel {
    PHONE,
    /** A personal e-mail; whether it was answered is another matter. */
    EMAIL,
    VISIT,
    MEETING,
    CHAT,
    /** Material that went out, on paper or by e-mail: nobody answers, so it is never a two-way contact. */
    MAIL_SENT,
    OTHER
}
