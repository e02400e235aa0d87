package io.kehu.customer.event;

import java.util.UUID;

/**
 * The customer an event is about.
 *
 * @param revision of the record after the event; a receiver drops what is older than what it has
 * @param ownerId,department,region whose the customer is: receivers show it to nobody else
 */
public record Subject(
        UUID customerId, long revision, String legalName, String ownerId, String department, String region) {}
