package io.kehu.archive.file;

import java.io.Serializable;
import java.util.UUID;

/**
 * Which end of which cooperation: a customer who comes back can end again, and gets another file then.
 *
 * @param customerRevision of the customer's record when cooperation ended
 */
public record CooperationEnd(UUID customerId, long customerRevision) implements Serializable {}
