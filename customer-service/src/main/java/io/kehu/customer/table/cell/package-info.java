/**
 * What people write into the cells of a table: each class reads one kind of words (dates, amounts, sizes, ways to reach
 * somebody) into a value, or says that it is none. It knows neither columns nor files.
 */
package io.kehu.customer.table.cell;
