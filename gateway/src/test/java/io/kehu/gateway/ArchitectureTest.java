package io.kehu.gateway;

import io.kehu.testkit.HouseRules;

class ArchitectureTest extends HouseRules {

    ArchitectureTest() {
        super("io.kehu.gateway", "io.kehu.gateway.contract");
    }
}
