/**
 * Tables of customers in files: rows of S0's record table, of S3's template or of any columns become entry forms, and records
 * become rows. Pure Java; jobs, storage and HTTP belong to the features that call it.
 */
package io.kehu.customer.table;
