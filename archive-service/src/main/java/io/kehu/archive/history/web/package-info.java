/** The history store over HTTP, for reading only. */
package io.kehu.archive.history.web;
