/**
 * What must be done for a customer by when: opened and cancelled as the customer moves through the stages or its record asks for
 * something, completed by entries of the log or by the record, found overdue by a sweep. The {@link io.kehu.followup.obligation.Obligation} knows its own transitions.
 */
package io.kehu.followup.obligation;
