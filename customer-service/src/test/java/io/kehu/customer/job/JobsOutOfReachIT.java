package io.kehu.customer.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** While the database is away the runner says so once and waits. */
@QuarkusTest
class JobsOutOfReachIT {

    private static final Logger LOG = Logger.getLogger(JobRunner.class.getName());

    @Inject
    Clock clock;

    private final Heard heard = new Heard();
    private final Table table = new Table();
    private JobRunner runner;

    @BeforeEach
    void listen() {
        runner = new JobRunner(table, new JobHandlers(List.of(new Endless())), clock);
        LOG.addHandler(heard);
    }

    @AfterEach
    void listenNoMore() {
        LOG.removeHandler(heard);
    }

    @Test
    void shouldSayOnceInALineThatTheJobsCannotBeLookedAt() {
        // Given
        table.waiting.add(job());
        runner.work();
        assertThat(heard.warnings).isEmpty();

        // When
        table.away = true;
        runner.work();
        runner.work();

        // Then
        assertThat(heard.warnings).singleElement().satisfies(warning -> {
            assertThat(warning.getThrown()).isNull();
            assertThat(warning.getMessage()).endsWith("no connection");
        });

        // When
        table.away = false;
        runner.work();
        table.away = true;
        runner.work();

        // Then
        assertThat(heard.warnings).hasSize(2);
    }

    @Test
    void shouldSayItTooWhenOnlyTheLookAtWhatWasBegunFails() {
        // Given
        table.waiting.add(job());
        table.awayToLook = true;

        // When
        runner.work();

        // Then
        assertThat(heard.warnings).isNotEmpty().allSatisfy(warning -> assertThat(warning.getThrown())
                .isNull());
    }

    private static Job job() {
        return new Job(
                UUID.randomUUID(),
                "endless",
                JobStatus.RUNNING,
                "lin.wei",
                null,
                JsonNodeFactory.instance.objectNode(),
                JsonNodeFactory.instance.objectNode(),
                null,
                0,
                0,
                null,
                null);
    }

    private static final class Endless implements JobHandler {

        @Override
        public String kind() {
            return "endless";
        }

        @Override
        public Progress chunk(Job job) {
            return new Progress(job.state(), null, 1, 0, false);
        }
    }

    /** A table that can go away. */
    private static final class Table extends Jobs {

        private final Deque<Job> waiting = new ArrayDeque<>();
        private boolean away;
        private boolean awayToLook;

        Table() {
            super(null, null, null);
        }

        @Override
        Optional<Job> claim() {
            require(!away);
            return Optional.ofNullable(waiting.poll());
        }

        @Override
        void keep(UUID id, JobHandler.Progress progress) {
            require(!away);
        }

        @Override
        public Optional<Job> find(UUID id) {
            require(!away && !awayToLook);
            return Optional.of(job());
        }

        private static void require(boolean there) {
            if (!there) {
                throw new IllegalStateException("Not done", new SQLException("no connection"));
            }
        }
    }

    private static final class Heard extends Handler {

        private final List<LogRecord> warnings = new ArrayList<>();

        @Override
        public void publish(LogRecord message) {
            if (message.getLevel().intValue() >= Level.WARNING.intValue()) {
                warnings.add(message);
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
