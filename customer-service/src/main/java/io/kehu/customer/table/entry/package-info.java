/**
 * Between the words of cells and the entry form of the API, in both directions: a rule for each kind of column, and the draft
 * in which the cells of a row add up. The form is a tree, so that the API's own checks read it.
 */
package io.kehu.customer.table.entry;
