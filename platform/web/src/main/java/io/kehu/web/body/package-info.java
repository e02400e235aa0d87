/**
 * Request bodies read strictly: unknown fields, wrong types and broken constraints are found in one pass and answered
 * together. A resource that gets its argument gets a valid one.
 */
package io.kehu.web.body;
