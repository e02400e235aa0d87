/** The quarterly audit (UPD-3): each department gets the list of its records to look at, and confirms or mends them. */
package io.kehu.customer.audit;
