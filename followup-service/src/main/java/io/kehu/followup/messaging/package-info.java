/**
 * What this service hears: the events of the other services, each as far as follow-up needs it, and who takes them. A handler
 * only translates; what happens then stands in the feature that it calls.
 */
package io.kehu.followup.messaging;
