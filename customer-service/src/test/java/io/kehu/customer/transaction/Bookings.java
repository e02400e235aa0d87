package io.kehu.customer.transaction;

import static io.kehu.customer.Api.LIN;
import static io.kehu.customer.Api.WANG;
import static io.kehu.customer.Api.as;
import static io.kehu.customer.Api.enter;
import static io.kehu.customer.Api.step;

import io.kehu.customer.Full;
import io.restassured.response.Response;
import java.util.UUID;

/** Books what was sold to customers of lin.wei. */
final class Bookings {

    static final String SALE =
            """
            {"occurredOn": "2026-02-27", "businessLine": "software", "product": "MES标准版", "contractNumber": "HT-2026-018",
             "revenue": "120000.5", "cost": "70000", "paymentTerms": "prepaid", "note": "首期款"}""";

    private Bookings() {}

    /** A record in force with the contract HT-2026-018. */
    static String inForce() {
        return inForce(Full.RECORD);
    }

    static String inForce(String record) {
        String id = enter(LIN, record).path("id");
        step(LIN, id, "submit", null).then().statusCode(200);
        step(WANG, id, "approve", null).then().statusCode(200);
        return id;
    }

    static String path(String customer) {
        return "/api/v1/customers/" + customer + "/transactions";
    }

    static Response book(String token, String customer, String body) {
        return as(token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(path(customer));
    }

    /** @param revenue,cost as JSON has them */
    static String booked(String customer, String day, String revenue, String cost) {
        String body = "{\"occurredOn\": \"%s\", \"businessLine\": \"software\", \"revenue\": %s, \"cost\": %s}"
                .formatted(day, revenue, cost);
        return book(LIN, customer, body).then().statusCode(201).extract().path("id");
    }

    static Response reverse(String token, String customer, String transaction, String reason) {
        return as(token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"reason\": \"" + reason + "\"}")
                .post(path(customer) + "/" + transaction + "/reversal");
    }
}
