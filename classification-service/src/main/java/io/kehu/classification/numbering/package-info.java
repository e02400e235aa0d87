/**
 * The one number of every customer: the pattern of a standard, the series it counts in, and the registry of all numbers ever
 * issued or brought along. A number never changes, is never used twice, and a series has no gap.
 */
package io.kehu.classification.numbering;
