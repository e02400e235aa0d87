/**
 * The facts this service publishes, as they stand on the wire; their schemas and examples are in {@code contracts/events}.
 * A feature makes such a fact in a transition and announces it in the same transaction.
 */
package io.kehu.followup.event;
