package io.kehu.followup.obligation;

import java.util.UUID;

/** The customer comes first, so that a distributed database can keep a customer's rows together. */
record ObligationKey(UUID customerId, UUID id) {}
