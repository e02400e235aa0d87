/**
 * Takes customers out of the system in files: what the caller sees, as the caller sees it, streamed. Every export is recorded
 * before its first byte goes out, and told to the audit trail.
 */
package io.kehu.customer.exports;
