package io.kehu.followup.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The duties of one standard.
 *
 * @param code the code of the standard it belongs to
 * @param version counts up when the file changes; every obligation remembers its own
 * @param stages stage code to duties; a stage that isn't named asks for nothing
 */
public record Policy(String code, int version, Map<String, List<Duty>> stages) {

    public Policy {
        stages = Map.copyOf(stages);
        stages.forEach(Policy::refuseTwins);
    }

    private static void refuseTwins(String stage, List<Duty> duties) {
        if (duties.stream().map(Duty::kind).distinct().count() < duties.size()) {
            throw new IllegalArgumentException("A kind of duty stands twice in stage " + stage);
        }
    }

    public List<Duty> duties(String stage) {
        return stages.getOrDefault(stage, List.of());
    }

    public Optional<Duty> duty(String stage, String kind) {
        return duties(stage).stream().filter(duty -> duty.kind().equals(kind)).findFirst();
    }

    /** The policy of a standard for which nobody wrote one: it asks for nothing. */
    public static Policy none(String code) {
        return new Policy(code, 0, Map.of());
    }
}
