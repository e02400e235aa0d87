package io.kehu.web.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Thrown to answer a request with a problem. Carries keys, not texts: those are chosen on the way out. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemType type;
    private final transient List<Object> args;
    private final transient List<FieldProblem> fields;
    private final transient Map<String, Object> members;

    private Refusal(ProblemType type, List<Object> args, List<FieldProblem> fields, Map<String, Object> members) {
        super(type.code() + " " + args, null, false, false);
        this.type = type;
        this.args = args;
        this.fields = fields;
        this.members = members;
    }

    /** @param args what the placeholders of the type's texts stand for */
    public static Refusal of(ProblemType type, Object... args) {
        return new Refusal(type, List.of(args), List.of(), Map.of());
    }

    /** The same refusal, naming these fields in the member {@code errors}. */
    public Refusal with(List<FieldProblem> fields) {
        return new Refusal(type, args, List.copyOf(fields), members);
    }

    /** The same refusal with one more member in its document. */
    public Refusal with(String member, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(members);
        more.put(member, value);
        return new Refusal(type, args, fields, more);
    }

    public ProblemType type() {
        return type;
    }

    public List<FieldProblem> fields() {
        return fields;
    }

    /** What to tell people, for refusals that are kept and not answered with. */
    public String title(Locale language) {
        return Texts.title(type, language, args);
    }

    List<Object> args() {
        return args;
    }

    Map<String, Object> members() {
        return members;
    }
}
