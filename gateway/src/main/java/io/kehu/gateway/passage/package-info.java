/**
 * The way of one request through the door to its service and back: route, token, limits, headers, and what happens when
 * the service does not answer. Bodies are streamed, never gathered.
 */
package io.kehu.gateway.passage;
