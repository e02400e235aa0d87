/**
 * Runs the whole set on one machine: the servers, the five services, and then a story that shows they work.
 * What runs where is {@link io.kehu.local.Service} and {@link io.kehu.local.Layout}; a story sees only
 * {@link io.kehu.local.RunningSet}.
 */
package io.kehu.local;
