package io.kehu.followup.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** {@code CustomerArchived}, as far as follow-up needs it. */
record CustomerArchivedV1(UUID customerId, String digest, Instant archivedAt, LocalDate retainUntil) {}
