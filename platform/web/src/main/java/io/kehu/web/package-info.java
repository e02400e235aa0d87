/**
 * What every HTTP answer of the product has in common: pages with cursors, entity tags, the correlation id and the language.
 * Problems, request bodies and repeated requests have packages of their own below.
 */
package io.kehu.web;
