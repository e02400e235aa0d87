/**
 * What every operation of the API document has in common: its name, its permission, the problem document and the answers that
 * carry it, and the headers. All of it is read from the code, so that no resource repeats it.
 */
package io.kehu.web.openapi;
