/**
 * What this service does when it hears of something: it writes everything down, learns who owns which customer, and opens an
 * archiving when cooperation has ended.
 */
package io.kehu.archive.messaging;
