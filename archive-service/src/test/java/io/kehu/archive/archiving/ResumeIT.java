package io.kehu.archive.archiving;

import static io.kehu.archive.Callers.auditor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.sun.net.httpserver.HttpServer;
import io.kehu.archive.Superuser;
import io.kehu.archive.TestCustomer;
import io.kehu.archive.owner.Owner;
import io.kehu.archive.owner.OwnerServers;
import io.kehu.archive.owner.PlayedOwners;
import io.kehu.clock.MovableClock;
import io.kehu.testkit.EventTap;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an instance has begun and not finished, and what two of them do at once. */
@QuarkusTest
@QuarkusTestResource(OwnerServers.class)
class ResumeIT {

    Map<String, HttpServer> ownerServers;

    @Inject
    MovableClock clock;

    @Inject
    Gathering gathering;

    private PlayedOwners owners;

    @BeforeEach
    void play() {
        owners = PlayedOwners.on(ownerServers);
    }

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void shouldGoOnWhereACrashedInstanceStopped() {
        // Given
        TestCustomer customer = claimedByAnother(List.of(Owner.CUSTOMER));
        owners.haveAll(customer.id());
        workOff();
        assertThat(owners.questionsTo(Owner.FOLLOWUP, customer.id()))
                .as("the claim is respected")
                .isEmpty();

        // When
        clock.advance(Duration.ofMinutes(3));

        // Then
        awaitArchived(customer);
        assertThat(owners.questionsTo(Owner.CUSTOMER, customer.id())).isEmpty();
        assertThat(auditor()
                        .get("/api/v1/history-files/" + customer.id())
                        .<Boolean>path("parts.customer.fromBeforeTheCrash"))
                .isTrue();
    }

    @Test
    void shouldFreezeWhatACrashedInstanceHadGathered() {
        // Given
        TestCustomer customer = claimedByAnother(List.of(Owner.values()));

        // When
        clock.advance(Duration.ofMinutes(3));

        // Then
        awaitArchived(customer);
        for (Owner owner : Owner.values()) {
            assertThat(owners.questionsTo(owner, customer.id())).isEmpty();
        }
    }

    @Test
    void shouldArchiveEachCustomerOnceWithManyAtWorkAtOnce() {
        // Given
        List<TestCustomer> customers =
                Stream.generate(TestCustomer::some).limit(20).toList();
        customers.forEach(customer -> owners.haveAll(customer.id()));
        try (EventTap tap = EventTap.on("kehu.archive.v1")) {
            customers.forEach(TestCustomer::end);
            await().until(
                            () -> customers.stream()
                                    .mapToLong(ResumeIT::archivings)
                                    .sum(),
                            equalTo(20L));

            // When
            CompletableFuture<?>[] workers = IntStream.range(0, 4)
                    .mapToObj(i -> CompletableFuture.runAsync(this::workOff))
                    .toArray(CompletableFuture[]::new);
            CompletableFuture.allOf(workers).join();
            customers.forEach(ResumeIT::awaitArchived);

            // Then
            for (TestCustomer customer : customers) {
                tap.await("CustomerArchived", customer.id());
                assertThat(tap.all("CustomerArchived", customer.id())).hasSize(1);
                for (Owner owner : Owner.values()) {
                    assertThat(owners.questionsTo(owner, customer.id())).hasSize(1);
                }
            }
        }
    }

    private void workOff() {
        boolean more = true;
        while (more) {
            more = gathering.advanceOne();
        }
    }

    /** An archiving as an instance leaves it that dies after it has stored these parts. */
    private TestCustomer claimedByAnother(List<Owner> gathered) {
        TestCustomer customer = TestCustomer.some();
        Superuser.update(
                "insert into archiving values (?, 7, 3, null, ?, 'lin.wei', 'sales', 'south', '2026-03-01', 'test-crash',"
                        + " 'GATHERING', now(), now() + interval '2 minutes', null)",
                customer.id(),
                customer.legalName());
        for (Owner owner : Owner.values()) {
            boolean done = gathered.contains(owner);
            Superuser.update(
                    "insert into archiving_part values (?, 7, ?, ?, null, case when ? then now() end)",
                    customer.id(),
                    owner.name(),
                    done ? 1 : 0,
                    done);
        }
        gathered.forEach(owner -> Superuser.update(
                "insert into gathered_part values (?, 7, ?, '{\"fromBeforeTheCrash\":true}')",
                customer.id(),
                owner.name()));
        return customer;
    }

    private static long archivings(TestCustomer customer) {
        return Superuser.count("archiving where customer_id = ?", customer.id());
    }

    private static void awaitArchived(TestCustomer customer) {
        await().until(() -> auditor().get("/api/v1/archivings/" + customer.id()).path("state"), equalTo("ARCHIVED"));
    }
}
