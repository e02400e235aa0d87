/**
 * What a company's standard says about each customer: the standards themselves, the labels that follow from them with their
 * explanation and history, and the one number of every customer.
 */
package io.kehu.classification;
