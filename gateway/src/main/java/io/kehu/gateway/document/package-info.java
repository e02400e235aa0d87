/**
 * The API's description, open to everybody: one OpenAPI document for all services, and a page to browse it where that is
 * switched on.
 */
package io.kehu.gateway.document;
