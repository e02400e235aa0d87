/** The history over HTTP. */
package io.kehu.customer.history.web;
