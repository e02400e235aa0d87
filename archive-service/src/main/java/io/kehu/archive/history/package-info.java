/**
 * The history store (历史客户库): frozen files of ended customers, found by number, name or time and read as they were frozen.
 * What is damaged is not shown.
 */
package io.kehu.archive.history;
