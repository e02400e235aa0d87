/** What every operation of the API document has in common: the problem document and the answers that carry it. */
package io.kehu.web.openapi;
