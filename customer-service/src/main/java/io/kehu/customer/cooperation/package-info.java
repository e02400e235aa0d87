/** The end of a cooperation, which sends the customer's whole file to the archive (ARC-1). */
package io.kehu.customer.cooperation;
