package io.kehu.web.media;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/** Reads a body that is not there as an empty one of the type that is taken, so that it is missed by name. */
@Provider
class NoBody implements ContainerRequestFilter {

    private static final Set<String> WITH_BODY = Set.of(HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH);

    private final TakenTypes types;

    NoBody(TakenTypes types) {
        this.types = types;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (WITH_BODY.contains(request.getMethod()) && isEmpty(request)) {
            String type = types.of(request.getMethod(), request.getUriInfo().getPath())
                    .get(0);
            if (type.endsWith("json")) {
                request.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, type);
            }
        }
    }

    private static boolean isEmpty(ContainerRequestContext request) {
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        return (length == null || length.equals("0")) && request.getHeaderString("Transfer-Encoding") == null;
    }
}
