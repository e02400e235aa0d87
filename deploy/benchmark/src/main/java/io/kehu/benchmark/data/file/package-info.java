/**
 * Writes generated customers into files: entry forms as JSON lines, the documents' tables as CSV and XLSX. Its command line is
 * {@code deploy/benchmark/run generate}.
 */
package io.kehu.benchmark.data.file;
