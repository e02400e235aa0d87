package io.kehu.archive.owner;

/** Why an owner has not delivered its part. All of it is tried again; a file never has a hole. */
public enum Trouble {
    /** The owner has not yet heard, or not yet finished, what happened to this customer. */
    NOT_SETTLED,
    /** The owner knows no such customer: not an empty part but a fault to look at, or an owner far behind. */
    UNKNOWN_CUSTOMER,
    /** The identity provider gave this service no token. */
    NO_TOKEN,
    /** The owner did not accept the token. */
    REFUSED,
    /** No connection, or no whole answer in time. */
    UNREACHABLE,
    /** The owner answered with an error. */
    FAILED,
    /** The answer is no JSON object, or none that can be written canonically. */
    UNREADABLE
}
