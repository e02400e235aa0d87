package io.kehu.web.idempotency;

/**
 * An answer as it was given.
 *
 * @param requestHash SHA-256 of the request's address and body
 * @param status 0 while the first request is still under way in this same transaction
 * @param location,etag headers to give again, or null
 * @param body the JSON text, or null
 */
record StoredAnswer(byte[] requestHash, int status, String location, String etag, String body) {}
