/** A record's history as it is read: every change in order, and the record as it stood at any moment (UPD-1, UPD-4). */
package io.kehu.customer.history;
