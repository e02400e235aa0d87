package io.kehu.followup.policy;

import java.util.Arrays;
import java.util.List;

/**
 * The duties that records ask for, by whatever standard: a draft is verified before anything classifies it. The record says
 * itself until when; the term of the duty counts where it doesn't.
 *
 * @param version counts up when the file changes; every obligation remembers its own
 * @param duties one for each {@link RecordKind}
 */
public record RecordPolicy(String code, int version, List<Duty> duties) {

    public RecordPolicy {
        duties = List.copyOf(duties);
        List<String> kinds = duties.stream().map(Duty::kind).sorted().toList();
        if (!kinds.equals(
                Arrays.stream(RecordKind.values()).map(Enum::name).sorted().toList())) {
            throw new IllegalArgumentException("Records ask for each of these once: "
                    + Arrays.toString(RecordKind.values()) + ", not for " + kinds);
        }
    }

    public Duty duty(RecordKind kind) {
        return duties.stream()
                .filter(duty -> duty.kind().equals(kind.name()))
                .findFirst()
                .orElseThrow();
    }
}
