/** What a record must have at which step of its life (CAP-3). Rules only: no storage, no framework. */
package io.kehu.customer.completeness;
