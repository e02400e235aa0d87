/** The audit trail over HTTP, for reading only. */
package io.kehu.archive.audit.web;
