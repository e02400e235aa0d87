/**
 * What time it is, in one place: every rule and every stored instant takes its time from the clock bean of this package.
 * Also the identifiers that are ordered by that time.
 */
package io.kehu.clock;
