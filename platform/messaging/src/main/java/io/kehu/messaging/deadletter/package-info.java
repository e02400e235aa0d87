/**
 * Messages that could not be handled, kept as they came in the database of the service that could not handle them. They can
 * be listed, sent again once the cause is mended, or dropped.
 */
package io.kehu.messaging.deadletter;
