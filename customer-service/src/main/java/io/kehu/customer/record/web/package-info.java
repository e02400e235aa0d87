/** The customer record over HTTP. */
package io.kehu.customer.record.web;
