/**
 * Long work with progress: imports, exports, scans, hand-overs of many customers. It goes on in chunks, each in one transaction
 * with its progress, so that any instance can take it up where a killed one left it, and nothing is done twice.
 */
package io.kehu.customer.job;
