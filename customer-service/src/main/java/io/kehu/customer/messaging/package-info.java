/** What this service hears from others, and what it does about it. */
package io.kehu.customer.messaging;
