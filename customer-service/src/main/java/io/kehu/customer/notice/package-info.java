/** Who hears of a change: the owner first, then the departments that asked for changes of that kind (UPD-2). */
package io.kehu.customer.notice;
