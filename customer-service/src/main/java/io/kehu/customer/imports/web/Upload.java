package io.kehu.customer.imports.web;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.nio.file.Path;

/**
 * A file that a request brings, kept beside until the request is over. As JSON it is told by what is in it, so that a request
 * is known again when it is repeated.
 *
 * @param digest SHA-256, in hexadecimal digits
 */
record Upload(@JsonIgnore Path file, long bytes, String digest) {}
