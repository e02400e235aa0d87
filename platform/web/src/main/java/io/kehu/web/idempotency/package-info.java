/**
 * Requests that can be repeated: the answer to a POST is stored with the caller's Idempotency-Key in the transaction of its
 * effect, and given again when the same request comes again.
 */
package io.kehu.web.idempotency;
