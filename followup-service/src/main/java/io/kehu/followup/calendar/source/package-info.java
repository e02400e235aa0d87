/**
 * Where the years of the working calendar come from: one CSV file per year, shipped with the service or put into a directory
 * later. The rest of the service asks {@link io.kehu.followup.calendar.source.CalendarInForce} and never reads a file.
 */
package io.kehu.followup.calendar.source;
