/** The initial verification over HTTP. */
package io.kehu.customer.verification.web;
