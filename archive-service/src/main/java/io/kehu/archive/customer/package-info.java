/**
 * Who owns which customer, and where: a projection of the events, kept only to decide who may read the audit trail and to
 * complete a file's number. Nothing here is the system of record.
 */
package io.kehu.archive.customer;
