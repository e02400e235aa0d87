/**
 * Assessments over HTTP: one customer's labels with their reasons, their history, a list by labels, and the archive's file.
 * Nothing here filters by caller: the database shows only what the caller may see.
 */
package io.kehu.classification.assessment.web;
