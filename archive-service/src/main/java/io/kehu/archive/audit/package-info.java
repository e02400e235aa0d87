/**
 * The audit trail: one row for every event of every service, appended and never changed, which the database enforces. Read
 * per customer, in the order of what happened.
 */
package io.kehu.archive.audit;
