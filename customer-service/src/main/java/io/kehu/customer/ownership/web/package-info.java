/** Reassigning customers over HTTP, one or many, and what each owner has. */
package io.kehu.customer.ownership.web;
