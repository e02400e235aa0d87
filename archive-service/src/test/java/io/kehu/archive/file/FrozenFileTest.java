package io.kehu.archive.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FrozenFileTest {

    private static final UUID CUSTOMER = UUID.fromString("0193a000-0000-7000-8000-000000000001");

    @Test
    void shouldWriteHeadAndPartsAsOneCanonicalDocument() throws IOException {
        // When
        FrozenFile file = FrozenFile.of(head("M-H-2024-001"), Map.of("followup", json("{\"b\":1, \"a\":2}")));

        // Then
        assertThat(file.content())
                .isEqualTo(
                        "{\"archivedAt\":\"2026-03-02T01:00:00.123Z\",\"customerId\":\"" + CUSTOMER + "\","
                                + "\"customerRevision\":7,\"department\":\"sales\",\"endedOn\":\"2026-03-01\","
                                + "\"legalName\":\"甲科技有限公司\",\"number\":\"M-H-2024-001\",\"ownerId\":\"lin.wei\","
                                + "\"parts\":{\"followup\":{\"a\":2,\"b\":1}},\"region\":\"south\",\"retainUntil\":\"2029-03-02\"}");
        assertThat(file.digest()).matches("[0-9a-f]{64}");
    }

    @Test
    void shouldHaveTheSameDigestHoweverThePartsWereWritten() throws IOException {
        // When
        FrozenFile one = FrozenFile.of(head(null), Map.of("customer", json("{\"x\":1.0,\"y\":\"\\u7532\"}")));
        FrozenFile other = FrozenFile.of(head(null), Map.of("customer", json(" {\"y\": \"甲\", \"x\": 1}")));

        // Then
        assertThat(one).isEqualTo(other);
    }

    @Test
    void shouldBeIntactWithItsOwnHead() throws IOException {
        // Given
        FrozenFile file = FrozenFile.of(head(null), Map.of("customer", json("{}")));

        // When / Then
        assertThat(file.isIntact(head(null))).isTrue();
        assertThat(file.parts()).containsOnlyKeys("customer");
    }

    @Test
    void shouldNoticeEveryChange() throws IOException {
        // Given
        FrozenFile file = FrozenFile.of(head(null), Map.of("customer", json("{\"name\":\"甲\"}")));

        // When
        FrozenFile otherContent = new FrozenFile(file.content().replace("甲\"}", "乙\"}"), file.digest());
        FrozenFile otherDigest = new FrozenFile(file.content(), file.digest().replaceFirst("^.", "x"));
        FrozenFile noDocument = FrozenFile.of(head(null), Map.of());

        // Then
        assertThat(otherContent.isIntact(head(null))).isFalse();
        assertThat(otherDigest.isIntact(head(null))).isFalse();
        assertThat(file.isIntact(head("M-H-2024-002"))).isFalse();
        assertThat(new FrozenFile("{", noDocument.digest()).isIntact(head(null)))
                .isFalse();
    }

    private static FileHead head(String number) {
        return new FileHead(
                CUSTOMER,
                7,
                number,
                "甲科技有限公司",
                "lin.wei",
                "sales",
                "south",
                LocalDate.parse("2026-03-01"),
                Instant.parse("2026-03-02T01:00:00.123Z"),
                LocalDate.parse("2029-03-02"));
    }

    private static JsonNode json(String text) throws IOException {
        return CanonicalJson.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
