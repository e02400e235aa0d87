/**
 * How the lists of this service are narrowed and continued: conditions for what the caller asked for, and the place in the
 * list where the page before ended.
 */
package io.kehu.archive.listing;
