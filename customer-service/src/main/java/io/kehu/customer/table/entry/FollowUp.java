package io.kehu.customer.table.entry;

import java.time.LocalDate;

/** What a table says about the last follow-up (最后跟进时间, 跟进人, 跟进内容): no part of the record, which hears of follow-ups by event. */
public record FollowUp(LocalDate on, String by, String content) {}
