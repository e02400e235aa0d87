package io.kehu.web.body;

import com.fasterxml.jackson.core.JsonStreamContext;
import io.kehu.web.problem.FieldProblem;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What was found wrong in the body that the current thread reads; nothing is collected outside of {@link BodyReader}. */
final class BodyProblems {

    private static final ThreadLocal<BodyProblems> CURRENT = new ThreadLocal<>();

    private static final Pattern INDEX = Pattern.compile("\\[(\\d+)]");
    private static final int DIGITS = 9;

    private final Map<String, FieldProblem> byField = new LinkedHashMap<>();

    static BodyProblems begin() {
        BodyProblems problems = new BodyProblems();
        CURRENT.set(problems);
        return problems;
    }

    static void end() {
        CURRENT.remove();
    }

    /** The collection under way on this thread, or null. */
    static BodyProblems current() {
        return CURRENT.get();
    }

    /** Keeps the first problem of each field: what follows is a consequence. */
    void add(FieldProblem problem) {
        byField.putIfAbsent(problem.field(), problem);
    }

    boolean isEmpty() {
        return byField.isEmpty();
    }

    /** In the order of their paths: the same body is always answered alike. */
    List<FieldProblem> found() {
        return byField.values().stream()
                .sorted(Comparator.comparing(problem -> place(problem.field())))
                .toList();
    }

    /** A path that sorts by the numbers in it. */
    private static String place(String path) {
        return INDEX.matcher(path)
                .replaceAll(index ->
                        "[" + "0".repeat(Math.max(0, DIGITS - index.group(1).length())) + index.group(1) + "]");
    }

    static String path(JsonStreamContext context) {
        StringBuilder path = new StringBuilder();
        for (JsonStreamContext c = context; c != null && !c.inRoot(); c = c.getParent()) {
            if (c.inArray()) {
                path.insert(0, "[" + c.getCurrentIndex() + "]");
            } else if (c.getCurrentName() != null) {
                path.insert(0, "." + c.getCurrentName());
            }
        }
        return path.isEmpty() ? "" : path.substring(path.charAt(0) == '.' ? 1 : 0);
    }
}
