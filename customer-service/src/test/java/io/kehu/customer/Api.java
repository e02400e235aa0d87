package io.kehu.customer;

import static io.restassured.RestAssured.given;

import io.kehu.customer.record.CreditCode;
import io.kehu.testkit.Tokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Calls the service as the people of the tests do. */
public final class Api {

    public static final String LIN = Tokens.of("lin.wei")
            .roles("sales")
            .department("sales")
            .regions("south")
            .sign();
    public static final String ZHAO = Tokens.of("zhao.min")
            .roles("sales")
            .department("sales")
            .regions("north")
            .sign();
    public static final String WANG = Tokens.of("wang.qiang")
            .roles("regional-manager")
            .department("sales")
            .regions("south")
            .sign();
    public static final String SUN = Tokens.of("sun.li")
            .roles("regional-manager")
            .department("sales")
            .regions("north")
            .sign();
    public static final String ADMIN =
            Tokens.of("admin").roles("data-administrator", "operator").sign();
    public static final String ARCHIVIST =
            Tokens.of("service-account-archive-service").roles("archivist").sign();

    public static final String COMPLETE =
            """
            {"details": {"legalName": "深圳市云帆科技有限公司", "industryCode": "I65", "employees": 120,
               "expectedAnnualAmount": "600000.00", "demandType": "SOLUTION", "sourceChannel": "exhibition",
               "acquiredAt": "2026-03-02T09:00:00+08:00", "lifecycle": "INTENT"},
             "contacts": [{"name": "张伟", "position": "总经理", "mobile": "13800138000", "primary": true}]}""";

    private static final AtomicInteger ENTRIES = new AtomicInteger();

    private Api() {}

    public static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    /** Enters a form under a name and a credit code of its own: the same customer is not stored twice. */
    public static Response enter(String token, String body) {
        return enterAsItIs(token, unique(body));
    }

    public static Response enterAsItIs(String token, String body) {
        return as(token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post("/api/v1/customers");
    }

    /** The form of the fixtures with another name and another credit code, each time others. */
    public static String unique(String form) {
        int n = ENTRIES.incrementAndGet();
        return form.replace("深圳市云帆", "深圳市云帆" + n + "号")
                .replace("深圳市远航", "深圳市远航" + n + "号")
                .replace("91350100M000100Y43", creditCode(n));
    }

    /** A valid credit code for each number. */
    public static String creditCode(int n) {
        return "0123456789ABCDEFGHJKLMNPQRTUWXY"
                .chars()
                .mapToObj(check -> "91350100M%08d%c".formatted(n, (char) check))
                .filter(code -> new CreditCode.Check().isValid(code, null))
                .findFirst()
                .orElseThrow();
    }

    /** A complete draft of lin.wei. */
    public static String draft() {
        return enter(LIN, COMPLETE).then().statusCode(201).extract().path("id");
    }

    /** Does one step as the record stands now. */
    public static Response step(String token, String id, String step, String body) {
        String tag = as(ADMIN).get("/api/v1/customers/" + id).header("ETag");
        RequestSpecification call = as(token).header("If-Match", tag);
        return (body == null ? call : call.body(body)).post("/api/v1/customers/" + id + "/" + step);
    }

    /** A record in force, entered by lin.wei and approved by wang.qiang. */
    public static String approved() {
        String id = draft();
        step(LIN, id, "submit", null).then().statusCode(200);
        step(WANG, id, "approve", null).then().statusCode(200);
        return id;
    }

    /** Changes some of what was entered, as the record stands now. */
    public static Response patch(String token, String id, String change) {
        String tag = as(ADMIN).get("/api/v1/customers/" + id).header("ETag");
        return as(token)
                .contentType("application/merge-patch+json; charset=UTF-8")
                .header("If-Match", tag)
                .body(change)
                .patch("/api/v1/customers/" + id);
    }
}
