package io.kehu.customer.exports;

import static io.kehu.customer.Api.ADMIN;
import static io.kehu.customer.Api.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.kehu.customer.Superuser;
import io.kehu.testkit.EventTap;
import io.kehu.testkit.Tokens;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Somebody asks for far more than the network holds, reads a little, and is gone. */
@QuarkusTest
@Tag("CAP-13")
class BrokenOffExportIT {

    private static final int ROWS = 700;
    private static final int PROSE = 500;
    private static final String OWNER = "export.gone";
    private static final String AUDITOR = Tokens.of("xu.fang").roles("auditor").sign();

    @TestHTTPResource("/api/v1/customers/export")
    URI export;

    @Test
    void shouldNoteWhatBrokeOffAndHoldNothingForWhoDoesNotRead() throws IOException {
        // Given
        store();
        Complaints complaints = new Complaints();
        Logger.getLogger("").addHandler(complaints);
        try (EventTap tap = EventTap.on("kehu.customer.v1")) {
            // When
            try (Socket socket = slowReader()) {
                assertThat(new String(socket.getInputStream().readNBytes(2000), StandardCharsets.UTF_8))
                        .startsWith("HTTP/1.1 200");

                // Then
                await().until(() -> Superuser.number(
                                "select count(*) from pg_stat_activity where state like 'idle in transaction%'")
                        == 0);
                assertThat(last()).doesNotContainKey("rows");

                // When: not even a goodbye
                socket.setSoLinger(true, 0);
            }

            // Then
            await().atMost(Duration.ofMinutes(1)).until(() -> last().containsKey("rows"));
            assertThat(last()).doesNotContainKey("finishedAt");
            assertThat((Integer) last().get("rows")).isPositive().isLessThan(ROWS);
            EventTap.Event told = tap.await("CustomersExported", UUID.fromString((String) last().get("id")));
            assertThat(told.data().path("complete").asBoolean()).isFalse();
            assertThat(complaints.heard).isEmpty();
        } finally {
            Logger.getLogger("").removeHandler(complaints);
        }
    }

    private static Map<String, Object> last() {
        return as(AUDITOR).get("/api/v1/exports?limit=200").<List<Map<String, Object>>>path("items").stream()
                .filter(item -> OWNER.equals(item.get("exportedBy")))
                .findFirst()
                .orElseThrow();
    }

    private Socket slowReader() throws IOException {
        Socket socket = new Socket();
        socket.setReceiveBufferSize(4096);
        socket.connect(new InetSocketAddress(export.getHost(), export.getPort()));
        String token = Tokens.of(OWNER).roles("sales").regions("south").sign();
        String request = "GET %s HTTP/1.1\r\nHost: %s\r\nAuthorization: Bearer %s\r\n\r\n"
                .formatted(export.getPath(), export.getAuthority(), token);
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    /** Some megabytes of customers. */
    private static void store() {
        String prose = "很".repeat(PROSE);
        StringBuilder file = new StringBuilder("行标识,客户名称,所属行业,负责人,销售区域,痛点描述,过往合作经历,采购决策特征,业务发展趋势,备注\n");
        for (int i = 1; i <= ROWS; i++) {
            file.append(
                    "断开-%1$d,湘西州断开%1$d号仪器有限公司,I65,%2$s,south,%3$s,%3$s,%3$s,%3$s,%3$s\n".formatted(i, OWNER, prose));
        }
        String path = as(ADMIN)
                .config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .contentType("text/csv")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(file.toString().getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/customer-imports")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        await().atMost(Duration.ofMinutes(1)).until(() -> as(ADMIN)
                .get("/api/v1/customer-imports/" + path)
                .path("imported")
                .equals(ROWS));
    }

    /** What the service says that somebody would be woken up for. */
    private static final class Complaints extends Handler {

        private final Queue<String> heard = new ConcurrentLinkedQueue<>();

        @Override
        public void publish(LogRecord said) {
            if (said.getLevel().intValue() >= Level.WARNING.intValue()) {
                heard.add(said.getLoggerName() + ": " + said.getMessage() + " " + said.getThrown());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
