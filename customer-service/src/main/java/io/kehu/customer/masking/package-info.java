/**
 * Phone numbers and the like, and what is left of them for who may not read them (ACC-4). Every answer that can hold such a
 * value asks here, wherever in it the value stands.
 */
package io.kehu.customer.masking;
