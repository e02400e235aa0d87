/** Whose a customer is, and how that changes. */
package io.kehu.customer.ownership;
