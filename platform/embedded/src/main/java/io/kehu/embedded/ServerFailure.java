package io.kehu.embedded;

/** A server that did not start, or died; the message is a sentence for the person at the keyboard. */
public class ServerFailure extends RuntimeException {

    public ServerFailure(String message) {
        super(message);
    }

    public ServerFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
