/**
 * Tables as files, whatever they are about: CSV and XLSX to rows of text and back, in constant memory and a single pass. Hostile
 * and damaged files end in a {@link io.kehu.customer.table.problem.FileProblem}, never in exhausted memory or silent rubbish.
 */
package io.kehu.customer.table.file;
