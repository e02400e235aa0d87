/**
 * Query parameters read strictly: a value that is not of its type is a named field error, where the framework alone would
 * answer that the address does not exist.
 */
package io.kehu.web.parameter;
