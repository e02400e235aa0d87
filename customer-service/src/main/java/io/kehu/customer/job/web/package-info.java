/** How long work is shown over HTTP. */
package io.kehu.customer.job.web;
