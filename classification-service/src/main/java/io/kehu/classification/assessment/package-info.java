/**
 * The result for each customer: facts as they arrive, the labels that follow, their history, and when time alone will change
 * them. One transaction evaluates, numbers, stores and tells.
 */
package io.kehu.classification.assessment;
