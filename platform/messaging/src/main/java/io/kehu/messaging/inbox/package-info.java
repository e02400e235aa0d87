/**
 * Events come in here: in batches, each batch in one transaction with the mark that they were seen. What fails is tried again
 * by itself and in the end parked as a dead letter, so that nothing blocks a partition for good and nothing is lost.
 */
package io.kehu.messaging.inbox;
