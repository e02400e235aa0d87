/** Imports over HTTP. */
package io.kehu.customer.imports.web;
