package io.kehu.followup.directory;

import java.util.UUID;

/**
 * What every event says about its customer.
 *
 * @param revision the customer record's revision that the event was made from: of two events the higher one knows better,
 *     whichever arrives first
 */
public record CustomerFacts(
        UUID customerId, long revision, String ownerId, String department, String region, String legalName) {}
