/** This service's part of a customer's file, for the archive. Not reachable through the gateway. */
package io.kehu.customer.file.web;
