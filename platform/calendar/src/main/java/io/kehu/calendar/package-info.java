/**
 * Every rule about deadlines, as pure Java: which days are worked in China and on what instant a term of so many working
 * days, hours, weeks or months ends. {@link io.kehu.calendar.DeadlineRule} is where to start reading.
 */
package io.kehu.calendar;
