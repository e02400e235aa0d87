/**
 * The way of an ended customer into the history store: a saga that asks the three owners for their parts, keeps what it has
 * got, goes on after any interruption and freezes the file once it is whole.
 */
package io.kehu.archive.archiving;
