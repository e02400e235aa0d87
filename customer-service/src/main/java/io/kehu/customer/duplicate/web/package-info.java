/** Scans for twins and what they found, over HTTP. */
package io.kehu.customer.duplicate.web;
