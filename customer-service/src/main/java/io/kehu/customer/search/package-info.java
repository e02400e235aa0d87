/**
 * Keys under which people find a customer: how a name sounds, and the initials they type. Rules only: no storage, no
 * framework.
 */
package io.kehu.customer.search;
