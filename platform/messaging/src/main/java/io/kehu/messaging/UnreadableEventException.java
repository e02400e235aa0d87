package io.kehu.messaging;

/** A message that is not an event of ours, or whose body is not what its type promises. It will not get better by waiting. */
public final class UnreadableEventException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnreadableEventException(String message, Throwable cause) {
        super(message, cause);
    }
}
