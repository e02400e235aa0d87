package io.kehu.customer.finding;

import static io.kehu.customer.Api.LIN;
import static io.kehu.customer.Api.as;
import static io.kehu.customer.Api.enter;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The customers of one test, told from those of all others by a tag. */
final class Finding {

    static final String LIST = "/api/v1/customers";
    static final String COUNT = LIST + "/count";

    private final String tag = "t" + UUID.randomUUID().toString().substring(0, 13);

    String tag() {
        return tag;
    }

    /** @param details further members of details, as JSON without braces; the tag is added */
    String entered(String token, String name, String details) {
        return enter(token, body(name, details, ""))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    String entered(String name, String details) {
        return entered(LIN, name, details);
    }

    /** @param parts further members of the record, each with its comma */
    String body(String name, String details, String parts) {
        return """
               {"details": {"legalName": %s%s, "tags": ["%s"%s]}%s}"""
                .formatted(
                        name == null ? "null" : "\"" + name + "\"",
                        details.isEmpty() || details.startsWith("#") ? "" : ", " + details,
                        tag,
                        details.startsWith("#") ? ", \"" + details.substring(1) + "\"" : "",
                        parts.isEmpty() ? "" : ", " + parts);
    }

    /** @param parameters name, value, name, value … */
    Response list(String token, Object... parameters) {
        return request(token, parameters).get(LIST);
    }

    Response count(String token, Object... parameters) {
        return request(token, parameters).get(COUNT);
    }

    private RequestSpecification request(String token, Object... parameters) {
        RequestSpecification request = as(token).queryParam("tag", tag);
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam((String) parameters[i], parameters[i + 1]);
        }
        return request;
    }

    ValidatableResponse found(Object... parameters) {
        return list(LIN, parameters).then().statusCode(200);
    }

    List<String> ids(Object... parameters) {
        return found(parameters).extract().path("items.id");
    }

    /** All pages, one after the other. */
    List<String> pages(String token, int limit, Object... parameters) {
        List<String> ids = new ArrayList<>();
        Response page = list(token, with(parameters, "limit", limit));
        while (true) {
            page.then().statusCode(200);
            ids.addAll(page.path("items.id"));
            String next = page.path("next");
            if (next == null) {
                return ids;
            }
            page = list(token, with(parameters, "limit", limit, "cursor", next));
        }
    }

    static Object[] with(Object[] parameters, Object... more) {
        List<Object> all = new ArrayList<>(List.of(parameters));
        all.addAll(List.of(more));
        return all.toArray();
    }
}
