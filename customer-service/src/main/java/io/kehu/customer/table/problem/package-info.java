/**
 * What can be wrong with a table of customers, as codes with arguments that the edge translates. Problems of the file stop the
 * reading, problems of a row leave out that row, notes tell what was understood without being taken over.
 */
package io.kehu.customer.table.problem;
