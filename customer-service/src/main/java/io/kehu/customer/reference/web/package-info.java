/** The lists, their entries and the requests for missing ones over HTTP. */
package io.kehu.customer.reference.web;
