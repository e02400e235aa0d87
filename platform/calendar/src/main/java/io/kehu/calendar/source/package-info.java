/**
 * Which years of the working calendar are in force: those that ship with the jar, and those that are put into a directory
 * later. Inject {@link io.kehu.calendar.source.CalendarInForce}; nobody else reads a file.
 */
package io.kehu.calendar.source;
