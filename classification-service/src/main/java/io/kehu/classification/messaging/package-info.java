/**
 * What this service hears and tells: records of its own for the events of others, tolerant to what it does not know, and the
 * event {@code CustomerClassified}. The features behind it know nothing of messages.
 */
package io.kehu.classification.messaging;
