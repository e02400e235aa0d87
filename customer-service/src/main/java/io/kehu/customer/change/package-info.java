/**
 * What was changed on a record, field by field, and how a state of it is told from another (UPD-1). Knows records as JSON only,
 * so that a new field needs nothing here.
 */
package io.kehu.customer.change;
