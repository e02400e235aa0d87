package io.kehu.classification;

import io.kehu.testkit.HouseRules;

class ArchitectureTest extends HouseRules {

    ArchitectureTest() {
        super("io.kehu.classification", "io.kehu.classification.evaluation");
    }
}
