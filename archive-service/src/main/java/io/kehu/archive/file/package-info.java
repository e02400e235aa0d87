/**
 * The file of a customer whose cooperation has ended: what belongs into it, the one way it is written, its digest and how
 * long it is kept. Pure rules, free of any framework.
 */
package io.kehu.archive.file;
