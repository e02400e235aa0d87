/** Archivings over HTTP: how far each is, and why it does not go on. */
package io.kehu.archive.archiving.web;
