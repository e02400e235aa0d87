/**
 * The memory of the product: the history store (历史客户库) of customers whose cooperation has ended, and the audit trail of
 * everything that happened to any customer. It hears all events of all services and asks the owners only once, when a file is
 * gathered.
 */
package io.kehu.archive;
