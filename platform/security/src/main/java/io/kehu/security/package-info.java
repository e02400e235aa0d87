/**
 * Who calls and what they may see: permissions and data scope from the roles in the token, and the same scope told to the
 * database, so that a forgotten filter shows nothing. The table of roles belongs to each service's configuration.
 */
package io.kehu.security;
