package io.kehu.followup.messaging;

import java.util.UUID;

/** {@code CustomerMergedInto}, as far as follow-up needs it. */
record CustomerMergedIntoV1(UUID survivorId) {}
