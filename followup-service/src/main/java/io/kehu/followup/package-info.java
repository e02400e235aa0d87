/**
 * The follow-up service: what must be done for a customer by when, whether it was done, and the log of every contact. Here
 * stands only what all its packages speak: the years in which anything can happen and the problems it answers with.
 */
package io.kehu.followup;
