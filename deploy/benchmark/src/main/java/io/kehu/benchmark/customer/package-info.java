/** customer-service side by side with bare SQL that does the same in the same database. */
package io.kehu.benchmark.customer;
