/**
 * What must be done for a customer by when: opened and cancelled as the customer moves through the stages, completed by
 * entries of the log, found overdue by a sweep. The {@link io.kehu.followup.obligation.Obligation} knows its own transitions.
 */
package io.kehu.followup.obligation;
