package io.kehu.followup.policy.source;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;

/** Settings of the follow-up policies. */
@ConfigMapping(prefix = "kehu.followup.policy")
interface PolicyConfig {

    /** The policy files to load, by name without ending, from {@code policies/} on the class path. */
    @WithDefault("s0")
    List<String> files();

    /** The file of what records ask for by themselves, likewise. */
    @WithDefault("record")
    String recordFile();
}
