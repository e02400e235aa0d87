/**
 * How a label comes out of facts: schemes of bands, rules and catalogues, the silence of a customer, and the explanation
 * of every result. Pure: no framework, no database, no clock of its own.
 */
package io.kehu.classification.evaluation;
