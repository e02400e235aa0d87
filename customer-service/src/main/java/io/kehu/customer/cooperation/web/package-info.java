/** Ending a cooperation over HTTP. */
package io.kehu.customer.cooperation.web;
