/**
 * The customer record itself: the aggregate, its details and contacts, where it is stored and how it is entered and read.
 * Steps of its life (approval, cooperation, ownership) are features of their own that call its transitions.
 */
package io.kehu.customer.record;
