/**
 * The follow-up service: what must be done for a customer by when, whether it was done, and the log of every contact. Here
 * stands only what all its packages speak: words in both languages and the problems it answers with.
 */
package io.kehu.followup;
