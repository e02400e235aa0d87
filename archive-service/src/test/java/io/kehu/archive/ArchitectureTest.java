package io.kehu.archive;

import io.kehu.testkit.HouseRules;

class ArchitectureTest extends HouseRules {

    ArchitectureTest() {
        super("io.kehu.archive", "io.kehu.archive.file..");
    }
}
