/**
 * How documents (facts, decisions, definitions of standards) are kept in {@code jsonb} columns: by a mapper of their own, so
 * that nothing about HTTP or events changes what is stored.
 */
package io.kehu.classification.storage;
