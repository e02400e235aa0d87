package io.kehu.followup;

import io.kehu.testkit.HouseRules;

class ArchitectureTest extends HouseRules {

    ArchitectureTest() {
        super("io.kehu.followup", "io.kehu.followup.policy");
    }
}
