/** The quarterly audit over HTTP. */
package io.kehu.customer.audit.web;
