package io.kehu.web.problem;

import java.net.URI;
import java.util.Locale;

/**
 * A kind of problem that clients can rely on. Implemented by one enum for each service; its texts lie beside the enum, in
 * {@code problems_zh.properties} and {@code problems_en.properties}: {@code <code>.title}, {@code <code>.detail}, {@code field.<code>}.
 */
public interface ProblemType {

    /** The HTTP status. */
    int status();

    /** The enum constant's name. */
    String name();

    /** Stable, in kebab case: the last part of the type's URI and the key of its texts. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Base name of the bundle with the texts. */
    default String bundle() {
        return getClass().getPackageName() + ".problems";
    }

    default URI uri() {
        return URI.create("urn:kehu:problem:" + code());
    }
}
