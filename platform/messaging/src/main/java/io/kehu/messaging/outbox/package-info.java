/**
 * Events wait here, stored with their cause, until the broker has acknowledged them. The relay keeps the order of each
 * subject's events with any number of instances.
 */
package io.kehu.messaging.outbox;
