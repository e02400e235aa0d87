package io.kehu.customer.record;

import io.kehu.customer.change.Motive;

/** What somebody wants a record to hold from now on, and why. */
public record Revision(Content content, Motive why) {}
