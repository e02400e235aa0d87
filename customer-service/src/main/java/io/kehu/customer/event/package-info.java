/**
 * What this service tells the world, one record for each event of its contract ({@code contracts/events}). The records are the
 * wire format: their members are only ever added to.
 */
package io.kehu.customer.event;
