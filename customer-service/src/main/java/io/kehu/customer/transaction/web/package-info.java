/** Transactions over HTTP. */
package io.kehu.customer.transaction.web;
