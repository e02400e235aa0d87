package io.kehu.archive;

import static io.restassured.RestAssured.given;

import io.kehu.testkit.Tokens;
import io.restassured.specification.RequestSpecification;

/** People who call, as the realm knows them. */
public final class Callers {

    private Callers() {}

    public static RequestSpecification auditor() {
        return as(Tokens.of("xu.fang").roles("auditor"));
    }

    public static RequestSpecification generalManager() {
        return as(Tokens.of("liu.gang").roles("general-manager"));
    }

    public static RequestSpecification specialist() {
        return as(Tokens.of("he.yan").roles("customer-specialist").department("customer-management"));
    }

    public static RequestSpecification managerOf(String region) {
        return as(Tokens.of("manager-of-" + region)
                .roles("regional-manager")
                .regions(region)
                .department("sales"));
    }

    public static RequestSpecification sales(String name, String region) {
        return as(Tokens.of(name).roles("sales").regions(region).department("sales"));
    }

    public static RequestSpecification with(String... roles) {
        return as(Tokens.of("somebody").roles(roles).regions("south"));
    }

    public static RequestSpecification as(Tokens token) {
        return given().header("Authorization", "Bearer " + token.sign());
    }
}
