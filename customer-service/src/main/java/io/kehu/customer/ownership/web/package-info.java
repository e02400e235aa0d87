/** Reassigning customers over HTTP. */
package io.kehu.customer.ownership.web;
