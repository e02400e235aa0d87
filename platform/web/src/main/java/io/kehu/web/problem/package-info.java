/**
 * Errors as RFC 9457 problem documents: a stable type, a title and a text in the caller's language, every field error at once.
 * A service adds its own types as an enum with a text bundle beside it.
 */
package io.kehu.web.problem;
