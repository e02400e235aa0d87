/** The follow-up log over HTTP: writing an entry and reading a customer's. */
package io.kehu.followup.log.web;
