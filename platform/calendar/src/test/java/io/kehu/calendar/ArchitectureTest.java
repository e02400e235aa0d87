package io.kehu.calendar;

import io.kehu.testkit.HouseRules;

class ArchitectureTest extends HouseRules {

    ArchitectureTest() {
        super("io.kehu.calendar", "io.kehu.calendar");
    }
}
