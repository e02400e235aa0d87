/**
 * What a standard asks to be done for a customer in each stage, by whom, by when and what counts as done, as pure Java. The
 * figures stand in the policy's file ({@code policies/s0.json}), none in the code.
 */
package io.kehu.followup.policy;
