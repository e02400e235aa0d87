package io.kehu.followup.policy.source;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.kehu.followup.policy.Policy;
import io.kehu.followup.policy.RecordPolicy;
import java.util.List;

/** The policy files as they are in the jar, for tests of other packages. */
public final class PolicyFiles {

    private PolicyFiles() {}

    public static Policy s0() {
        return Policies.load(List.of("s0"), new ObjectMapper()).get(0);
    }

    public static RecordPolicy ofRecords() {
        return Policies.load("record", RecordPolicy.class, new ObjectMapper());
    }
}
