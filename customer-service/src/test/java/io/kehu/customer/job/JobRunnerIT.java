package io.kehu.customer.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

@QuarkusTest
class JobRunnerIT {

    @Inject
    Jobs jobs;

    @Test
    void shouldGoOnChunkByChunkUntilAllIsDone() {
        UUID id = open("""
                {"until": 3}""");

        await().untilAsserted(() -> assertThat(job(id).status()).isEqualTo(JobStatus.FINISHED));
        assertThat(job(id).done()).isEqualTo(3);
        assertThat(job(id).state().path("at").asInt()).isEqualTo(3);
        assertThat(job(id).finishedAt()).isNotNull();
        await().until(() -> Counting.OVER.contains(id));
    }

    @Test
    void shouldTakeAFailedChunkUpAgainWithWhatWasKeptBefore() {
        Counting.STUMBLES.set(1);

        UUID id = open("""
                {"until": 2, "stumble": true}""");

        await().untilAsserted(() -> assertThat(job(id).status()).isEqualTo(JobStatus.FINISHED));
        assertThat(job(id).done()).isEqualTo(2);
    }

    @Test
    void shouldEndAtOnceWhatCannotBeDone() {
        UUID id = open("""
                {"hopeless": true}""");

        await().untilAsserted(() -> assertThat(job(id).status()).isEqualTo(JobStatus.FAILED));
        assertThat(job(id).fault()).isEqualTo("no-use");
        await().until(() -> Counting.OVER.contains(id));
    }

    @Test
    void shouldStopBetweenTwoChunks() {
        Counting.gate = new CountDownLatch(1);
        UUID id = open("""
                {"until": 1000000, "gate": true}""");
        await().untilAsserted(() -> assertThat(Counting.WAITING.get()).isEqualTo(1));
        Thread canceller = new Thread(() -> QuarkusTransaction.requiringNew().run(() -> jobs.cancel(id)));
        canceller.start();
        Counting.gate.countDown();

        await().untilAsserted(() -> assertThat(job(id).status()).isEqualTo(JobStatus.CANCELLED));
        assertThat(job(id).done()).isPositive().isLessThan(1_000_000);
        await().until(() -> Counting.OVER.contains(id));
    }

    @Test
    void shouldLetGoOfACancelledJobWhileAnotherIsAtWork() {
        // Given
        UUID other = open("""
                {"until": 1000000}""");
        UUID id = open("""
                {"until": 1000000}""");
        await().until(() -> job(id).done() > 0);

        // When
        QuarkusTransaction.requiringNew().run(() -> jobs.cancel(id));

        // Then
        await().until(() -> Counting.OVER.contains(id));
        assertThat(job(other).status()).isEqualTo(JobStatus.RUNNING);
        assertThat(Counting.OVER).doesNotContain(other);
        QuarkusTransaction.requiringNew().run(() -> jobs.cancel(other));
    }

    private UUID open(String order) {
        return QuarkusTransaction.requiringNew()
                .call(() -> jobs.open("counting", io.kehu.customer.CustomerFixtures.json(order), "lin.wei"))
                .id();
    }

    private Job job(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> jobs.find(id).orElseThrow());
    }

    /** Counts, one a chunk. */
    @ApplicationScoped
    static class Counting implements JobHandler {

        static final Set<UUID> OVER = ConcurrentHashMap.newKeySet();
        static final AtomicInteger STUMBLES = new AtomicInteger();
        static final AtomicInteger WAITING = new AtomicInteger();
        static volatile CountDownLatch gate = new CountDownLatch(0);

        @Override
        public String kind() {
            return "counting";
        }

        @Override
        public Progress chunk(Job job) {
            if (job.order().path("hopeless").asBoolean()) {
                throw new JobFault("no-use");
            }
            int at = job.state().path("at").asInt() + 1;
            if (job.order().path("stumble").asBoolean() && at == 2 && STUMBLES.getAndDecrement() > 0) {
                throw new IllegalStateException("stumbled");
            }
            if (job.order().path("gate").asBoolean() && at == 1) {
                WAITING.incrementAndGet();
                awaitGate();
            }
            ObjectNode state = JsonNodeFactory.instance.objectNode().put("at", at);
            return new Progress(
                    state, null, at, 0, at == job.order().path("until").asInt());
        }

        @Override
        public void over(Job job) {
            OVER.add(job.id());
        }

        private void awaitGate() {
            try {
                gate.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
