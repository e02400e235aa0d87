/**
 * Makes customers up that look like a company's real ones, the same for the same seed and row. It owns the stock of names and
 * places, the distributions and the model; it knows nothing of files.
 */
package io.kehu.benchmark.data;
