/**
 * The follow-up log: who was in contact with a customer when and how, what was said and what comes next. An entry is never
 * edited; what was wrong is corrected by a further entry, and the database refuses anything else.
 */
package io.kehu.followup.log;
