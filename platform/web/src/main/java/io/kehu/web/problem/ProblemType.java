package io.kehu.web.problem;

import java.net.URI;

/** A kind of problem that clients can rely on. Implemented by one enum for each service. */
public interface ProblemType {

    /** Stable, in kebab case: the last part of the type's URI and the key of its texts. */
    String code();

    /** The HTTP status. */
    int status();

    /** Base name of the bundle that has {@code <code>.title}, {@code <code>.detail} and {@code field.<code>} in zh and en. */
    String bundle();

    default URI uri() {
        return URI.create("urn:kehu:problem:" + code());
    }
}
