/** Finding customers over HTTP: every parameter is in one table, {@code FilterParameter}, which reads and describes them. */
package io.kehu.customer.finding.web;
