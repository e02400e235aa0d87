/**
 * Takes customers over from tables (CAP-13): the file is kept, checked as a whole and then stored chunk by chunk, each row whole or
 * not at all, and once however often it is sent. Reads tables through {@code table} and stores records through {@code record}.
 */
package io.kehu.customer.imports;
