/**
 * Plain SQL: single statements, and what the database says when one fails. Where entities do as well, the services use those.
 */
package io.kehu.web.database;
