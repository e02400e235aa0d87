/**
 * The media types of request bodies: which of them an address takes, for those who send another or none. Knows every resource
 * method from the start.
 */
package io.kehu.web.media;
