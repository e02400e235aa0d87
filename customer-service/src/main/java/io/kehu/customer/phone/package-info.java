/**
 * Phone numbers as people write them, read into one canonical text each, and how they are shown to those who may not see them.
 * The numbering plans are libphonenumber's; nothing here knows the record.
 */
package io.kehu.customer.phone;
