/** The working calendar over HTTP: the special days of a year, and when a term ends and why. */
package io.kehu.followup.calendar.web;
