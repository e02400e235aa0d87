/**
 * The services that own a customer's data, asked over HTTP for their part of the file. An answer is either the part or the
 * reason why there is none yet; nothing is thrown for what an owner does.
 */
package io.kehu.archive.owner;
