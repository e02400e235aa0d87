package io.kehu.web.body;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.IOException;
import java.io.InputStream;

/** Reads the JSON bodies of requests strictly. What a resource takes as a stream is none of its business. */
@Provider
class BodyReader implements ReaderInterceptor {

    private final StrictBodies bodies;

    BodyReader(StrictBodies bodies) {
        this.bodies = bodies;
    }

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        return context.getType() == InputStream.class ? context.proceed() : bodies.read(context::proceed);
    }
}
