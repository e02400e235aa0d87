package io.kehu.customer;

import io.kehu.testkit.HouseRules;

class ArchitectureTest extends HouseRules {

    ArchitectureTest() {
        super(
                "io.kehu.customer",
                "io.kehu.customer.completeness..",
                "io.kehu.customer.twin..",
                "io.kehu.customer.search..",
                "io.kehu.customer.table..");
    }
}
