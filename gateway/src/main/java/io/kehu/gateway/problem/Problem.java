package io.kehu.gateway.problem;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A problem document.
 *
 * @param instance the path that was asked for
 */
@JsonPropertyOrder({"type", "title", "status", "detail", "instance", "correlationId"})
record Problem(String type, String title, int status, String detail, String instance, String correlationId) {

    private static final String TEXTS = "io.kehu.gateway.problem.problems";

    static Problem of(ProblemType type, Locale language, String instance, String correlationId) {
        ResourceBundle texts = ResourceBundle.getBundle(TEXTS, language, Problem.class.getClassLoader());
        return new Problem(
                "urn:kehu:problem:" + type.code(),
                texts.getString(type.code() + ".title"),
                type.status(),
                texts.getString(type.code() + ".detail"),
                instance,
                correlationId);
    }
}
