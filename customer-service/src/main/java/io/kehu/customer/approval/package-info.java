/** From draft to record in force: submitted, then approved or sent back by somebody else (VER-3). */
package io.kehu.customer.approval;
