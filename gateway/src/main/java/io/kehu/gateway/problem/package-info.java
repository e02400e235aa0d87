/**
 * What the gateway itself answers when it does not let a request through: problem documents (RFC 9457) of the same shape and
 * languages as the services'. The answers of the services pass as they are.
 */
package io.kehu.gateway.problem;
