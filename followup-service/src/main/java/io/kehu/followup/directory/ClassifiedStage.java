package io.kehu.followup.directory;

import java.time.Instant;

/**
 * The stage that a classification has found.
 *
 * @param revision the customer record's revision that was classified
 * @param at when it was found: deadlines count from here
 */
public record ClassifiedStage(String standard, String stage, long revision, Instant at) {}
