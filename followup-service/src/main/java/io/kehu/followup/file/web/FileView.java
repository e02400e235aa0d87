package io.kehu.followup.file.web;

import io.kehu.followup.log.web.EntryView;
import io.kehu.followup.obligation.web.ObligationView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everything this service holds about a customer, in the order in which it came about. */
@Schema(name = "FollowUpFile")
record FileView(
        UUID customerId,
        @Schema(description = "When the end of cooperation was heard of; nothing has changed since.") Instant settledAt,
        List<ObligationView> obligations,
        List<EntryView> log) {}
