/** Obligations over HTTP: read only, since they are opened by events and completed by the log or by events. */
package io.kehu.followup.obligation.web;
