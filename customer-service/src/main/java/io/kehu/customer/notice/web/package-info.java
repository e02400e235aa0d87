/** What departments want to hear of, over HTTP. */
package io.kehu.customer.notice.web;
