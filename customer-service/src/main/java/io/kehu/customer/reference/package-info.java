/**
 * Reference data: industries, administrative divisions, source channels and every other list that people choose from (CAP-5,
 * CAP-6). The rest of the service asks {@link io.kehu.customer.reference.ReferenceLists} what a code or a word means.
 */
package io.kehu.customer.reference;
