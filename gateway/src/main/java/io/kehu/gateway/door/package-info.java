/**
 * The threshold every request steps over before anything else looks at it: its correlation id, a path without tricks,
 * its place in the metrics; and the answer to what nobody expected.
 */
package io.kehu.gateway.door;
