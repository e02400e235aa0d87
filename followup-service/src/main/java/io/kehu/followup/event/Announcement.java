package io.kehu.followup.event;

import io.kehu.followup.directory.Customer;

/** A fact, and whom it is about. */
public record Announcement(Customer customer, FollowUpEvent fact) {}
