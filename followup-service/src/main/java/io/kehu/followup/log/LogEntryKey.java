package io.kehu.followup.log;

import java.util.UUID;

/** The customer comes first, so that a distributed database can keep a customer's rows together. */
record LogEntryKey(UUID customerId, UUID id) {}
