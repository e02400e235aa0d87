/** Merging over HTTP. */
package io.kehu.customer.merge.web;
