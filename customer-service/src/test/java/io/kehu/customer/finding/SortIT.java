package io.kehu.customer.finding;

import static io.kehu.customer.Api.LIN;
import static io.kehu.customer.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SortIT {

    private final Finding finding = new Finding();
    private List<String> entered;

    void enterOnce() {
        if (entered == null) {
            entered = Stream.of(
                            finding.entered("重庆排序公司", "\"expectedAnnualAmount\": \"100.00\""),
                            finding.entered("北京排序公司", "\"expectedAnnualAmount\": \"20.00\""),
                            finding.entered(null, ""),
                            finding.entered("安徽排序公司", "\"expectedAnnualAmount\": \"20.00\""),
                            finding.entered("广州排序公司", ""))
                    .toList();
        }
    }

    /** By the order of entry, 0 to 4. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "enteredAt, 0 1 2 3 4",
        "-enteredAt, 4 3 2 1 0",
        "legalName, 3 1 0 4 2",
        "-legalName, 4 0 1 3 2",
        "expectedAnnualAmount, 1 3 0 2 4",
        "-expectedAnnualAmount, 0 3 1 4 2",
        "lastInteractionAt, 0 1 2 3 4",
        "-lastInteractionAt, 4 3 2 1 0",
        "nextDueOn, 0 1 2 3 4"
    })
    void shouldSortWithTheEmptyOnesLastWhateverThePageSize(String sort, String order) {
        enterOnce();
        List<String> expected = Stream.of(order.split(" "))
                .map(Integer::valueOf)
                .map(entered::get)
                .toList();

        for (int limit = 1; limit <= 6; limit++) {
            assertThat(finding.pages(LIN, limit, "sort", sort)).containsExactlyElementsOf(expected);
        }
        finding.found("sort", sort).body("sort", equalTo(sort + (sort.startsWith("-") ? ",-id" : ",id")));
    }

    @Test
    void shouldShowNobodyTwiceAndMissNobodyWhileOthersEnter() {
        // Given
        Finding busy = new Finding();
        List<String> before = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            before.add(busy.entered("进行中甲" + i + "号公司", ""));
        }

        int others = 0;
        for (String sort : List.of("-enteredAt", "enteredAt", "legalName", "-expectedAnnualAmount")) {
            // When
            List<String> seen = new ArrayList<>();
            String next = null;
            do {
                Object[] page = next == null
                        ? new Object[] {"sort", sort, "limit", 2}
                        : new Object[] {"sort", sort, "limit", 2, "cursor", next};
                var answer = busy.list(LIN, page).then().statusCode(200).extract();
                seen.addAll(answer.path("items.id"));
                next = answer.path("next");
                busy.entered("进行中" + (others % 2 == 0 ? "安" : "张") + others++ + "号公司", "");
            } while (next != null && seen.size() < 200 && !seen.containsAll(before));

            // Then
            assertThat(seen).doesNotHaveDuplicates().containsAll(before);
        }
    }

    @Test
    void shouldRefuseACursorOfAnotherListOrTamperedWith() {
        enterOnce();
        String next = finding.found("limit", 1, "sort", "legalName", "region", "south")
                .extract()
                .path("next");

        finding.found("cursor", next, "sort", "legalName", "region", "south", "limit", 3);
        Stream.of(
                        new Object[] {"cursor", next, "region", "south"},
                        new Object[] {"cursor", next, "sort", "-legalName", "region", "south"},
                        new Object[] {"cursor", next, "sort", "legalName"},
                        new Object[] {"cursor", next, "sort", "legalName", "region", "south", "q", "排序"},
                        new Object[] {"cursor", next, "sort", "legalName", "region", List.of("south", "north")},
                        new Object[] {"cursor", "nonsense"},
                        new Object[] {
                            "cursor", io.kehu.web.Cursor.of("a", "b", "c", "d").encode()
                        })
                .forEach(parameters -> finding.list(LIN, parameters)
                        .then()
                        .statusCode(400)
                        .body("type", equalTo("urn:kehu:problem:invalid-cursor")));
        String amount = finding.found("limit", 1, "sort", "-expectedAnnualAmount")
                .extract()
                .path("next");
        List<String> keys = io.kehu.web.Cursor.decode(amount, 4).keys();
        Stream.of(
                        io.kehu.web.Cursor.of(keys.get(0), keys.get(1), "=many", keys.get(3)),
                        io.kehu.web.Cursor.of(keys.get(0), keys.get(1), keys.get(2), "no-id"),
                        io.kehu.web.Cursor.of(keys.get(0), keys.get(1), "many", keys.get(3)))
                .forEach(cursor -> finding.list(LIN, "sort", "-expectedAnnualAmount", "cursor", cursor.encode())
                        .then()
                        .statusCode(400)
                        .body("type", equalTo("urn:kehu:problem:invalid-cursor")));
        as(LIN).get("/api/v1/customers?cursor=nonsense").then().statusCode(400);
    }
}
