/** The initial verification (初核) of what was collected: a checklist with one working day to go through it (VER-1). */
package io.kehu.customer.verification;
