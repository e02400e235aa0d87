package io.kehu.customer.notice.web;

import io.kehu.customer.notice.Subscriptions;
import io.kehu.customer.notice.Topic;
import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/change-subscriptions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "notices", description = "Which department hears of which changes")
class SubscriptionsResource {

    private final Subscriptions subscriptions;

    SubscriptionsResource(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    /** Kinds of change, each once. */
    @Schema(name = "Topics")
    record TopicsForm(@NotNull List<@NotNull Topic> topics) {

        Set<Topic> set() {
            return topics.isEmpty() ? EnumSet.noneOf(Topic.class) : EnumSet.copyOf(topics);
        }
    }

    /** One department and what it asked for. */
    @Schema(name = "Subscription")
    record SubscriptionView(String department, Set<Topic> topics) {}

    @Schema(name = "Subscriptions")
    record SubscriptionsView(List<SubscriptionView> items) {}

    @GET
    @Transactional
    @PermissionsAllowed("customer:read")
    @Operation(summary = "Departments and the kinds of change that they hear of (event ChangeNoticed)")
    public SubscriptionsView all() {
        return new SubscriptionsView(subscriptions.all().entrySet().stream()
                .map(entry -> new SubscriptionView(entry.getKey(), entry.getValue()))
                .toList());
    }

    @PUT
    @Path("/{department}")
    @Transactional
    @PermissionsAllowed("setting:manage")
    @Operation(summary = "Say what a department hears of from now on; nothing: an empty list")
    public SubscriptionView replace(@Size(max = 60) String department, TopicsForm form) {
        subscriptions.replace(department, form.set());
        return new SubscriptionView(department, form.set());
    }
}
