/**
 * Events between services: what a service says ({@code OutgoingEvent}, through the outbox) and what it hears
 * ({@code ReceivedEvent}, through the inbox to its handlers). Every fact is sent if and only if it was stored; every effect
 * happens once.
 */
package io.kehu.messaging;
