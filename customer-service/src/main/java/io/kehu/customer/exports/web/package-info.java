/** Exports over HTTP. */
package io.kehu.customer.exports.web;
