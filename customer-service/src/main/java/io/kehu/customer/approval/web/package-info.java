/** Submitting, approving and sending back over HTTP. */
package io.kehu.customer.approval.web;
