/** Dead letters over HTTP, for operators; not reachable through the gateway. */
package io.kehu.messaging.web;
