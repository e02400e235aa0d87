/**
 * The company's standards as versioned data: what dimensions there are, by which schemes customers fall into them, how their
 * numbers are made. A version that was published never changes; the database sees to that too.
 */
package io.kehu.classification.standard;
