/**
 * The services behind the door as the gateway sees them: where they are, a bounded number of connections to each, and
 * whether they can be reached.
 */
package io.kehu.gateway.upstream;
