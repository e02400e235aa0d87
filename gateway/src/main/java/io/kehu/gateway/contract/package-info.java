/**
 * The services' contracts, and what follows from them: which path goes to which service, and the one document that
 * describes all of them together. Pure.
 */
package io.kehu.gateway.contract;
