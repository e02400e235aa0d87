package io.kehu.customer.imports;

import static io.kehu.customer.Api.ADMIN;
import static io.kehu.customer.Api.as;
import static io.kehu.customer.imports.Files.CSV;
import static io.kehu.customer.imports.Files.open;
import static io.kehu.customer.imports.Files.over;
import static io.kehu.customer.imports.Files.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import io.kehu.clock.MovableClock;
import io.kehu.customer.Superuser;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ForgetImportsIT {

    /** With a row that cannot be taken, so that there is something to correct. */
    private static final String FILE = Files.good("阳江市久存", 2) + "\n阳江市久存-3,,I65,lin.wei,south";

    @Inject
    ForgetImports forget;

    @Inject
    MovableClock clock;

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void shouldKeepTheFileForItsTimeAfterTheEnd() {
        // Given
        String path = open(ADMIN, utf8(FILE), CSV, "");
        over(ADMIN, path);

        // When / Then
        sweepAfter(Duration.ofDays(29));
        assertThat(corrections(path)).isEqualTo(200);
        sweepAfter(Duration.ofDays(2));
        assertThat(corrections(path)).isEqualTo(404);
    }

    @Test
    void shouldKeepTheFileOfAnImportThatIsNotOver() throws SQLException {
        // Given: at work for longer than files are kept
        String path = open(ADMIN, utf8(FILE.replace("久存", "未完")), CSV, "");
        UUID id = UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
        over(ADMIN, path);
        Superuser.update(
                "update job set status = 'RUNNING', finished_at = null, not_before = now() + interval '10 years' where id = ?",
                id);

        // When
        sweepAfter(Duration.ofDays(31));

        // Then: once it is over, its time begins
        as(ADMIN).post(path + "/cancel").then().statusCode(200);
        sweepAfter(Duration.ofDays(29));
        assertThat(corrections(path)).isEqualTo(200);
        sweepAfter(Duration.ofDays(2));
        assertThat(corrections(path)).isEqualTo(404);
    }

    private void sweepAfter(Duration passed) {
        clock.advance(passed);
        forget.sweep();
    }

    private static int corrections(String path) {
        return as(ADMIN).get(path + "/errors").statusCode();
    }
}
