package io.kehu.gateway.passage;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;

/** A body of unknown length that breaks off as soon as it gets too long. */
final class LimitedStream implements ReadStream<Buffer> {

    private final ReadStream<Buffer> source;
    private final long limit;
    private long seen;
    private Handler<Throwable> failures = failure -> {};

    LimitedStream(ReadStream<Buffer> source, long limit) {
        this.source = source;
        this.limit = limit;
    }

    boolean isExceeded() {
        return seen > limit;
    }

    @Override
    public LimitedStream handler(Handler<Buffer> handler) {
        source.handler(handler == null ? null : buffer -> count(buffer, handler));
        return this;
    }

    private void count(Buffer buffer, Handler<Buffer> handler) {
        boolean wasExceeded = isExceeded();
        seen += buffer.length();
        if (!isExceeded()) {
            handler.handle(buffer);
        } else if (!wasExceeded) {
            failures.handle(new BodyTooLongException());
        }
    }

    @Override
    public LimitedStream exceptionHandler(Handler<Throwable> handler) {
        failures = handler == null ? failure -> {} : handler;
        source.exceptionHandler(handler);
        return this;
    }

    @Override
    public LimitedStream endHandler(Handler<Void> handler) {
        source.endHandler(handler);
        return this;
    }

    @Override
    public LimitedStream pause() {
        source.pause();
        return this;
    }

    @Override
    public LimitedStream resume() {
        source.resume();
        return this;
    }

    @Override
    public LimitedStream fetch(long amount) {
        source.fetch(amount);
        return this;
    }

    /** The body went over the limit. */
    private static final class BodyTooLongException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        BodyTooLongException() {
            super("The body is longer than allowed", null, false, false);
        }
    }
}
