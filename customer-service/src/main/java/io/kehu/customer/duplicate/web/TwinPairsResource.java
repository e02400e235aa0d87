package io.kehu.customer.duplicate.web;

import io.kehu.customer.CustomerProblem;
import io.kehu.customer.duplicate.TwinPair;
import io.kehu.customer.duplicate.TwinPairs;
import io.kehu.security.CurrentCaller;
import io.kehu.web.Cursor;
import io.kehu.web.Page;
import io.kehu.web.body.Lines;
import io.kehu.web.idempotency.Idempotent;
import io.kehu.web.problem.PlatformProblem;
import io.kehu.web.problem.Refusal;
import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/twin-pairs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "duplicates", description = "The same customer is not stored twice")
class TwinPairsResource {

    private final TwinPairs pairs;
    private final CurrentCaller caller;

    TwinPairsResource(TwinPairs pairs, CurrentCaller caller) {
        this.pairs = pairs;
        this.caller = caller;
    }

    /** Why the two are two. */
    @Schema(name = "TwinPairDismissal")
    record DismissalForm(@NotBlank @Size(max = 200) @Lines String reason) {}

    @GET
    @Transactional
    @PermissionsAllowed("customer:merge")
    @Operation(summary = "Pairs that may be one customer, of which the caller sees both records, likeliest first")
    public Page<TwinPair> list(
            @QueryParam("status") @Parameter(description = "Only pairs that stand like this") @DefaultValue("OPEN")
                    TwinPair.Status status,
            @QueryParam("minScore")
                    @Parameter(description = "Only pairs as likely as this or likelier; 100: the same customer")
                    @DefaultValue("0")
                    @Min(0)
                    @Max(100)
                    int minScore,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        List<TwinPair> rows = pairs.list(status, minScore, place(cursor), limit + 1);
        return Page.of(rows, limit, pair -> Cursor.of(pair.score(), pair.id()), "-score,-id");
    }

    @POST
    @Path("/{id}/dismiss")
    @Idempotent(required = false)
    @PermissionsAllowed("customer:merge")
    @Operation(
            summary = "Say that the two are two customers",
            description =
                    "Later scans leave the pair dismissed, until one of the two has another name, code, phone or mail.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TwinPair.class)))
    @APIResponse(responseCode = "409", description = "Dismissed or merged already")
    public Response dismiss(UUID id, DismissalForm form) {
        TwinPair pair = pairs.find(id).orElseThrow(() -> Refusal.of(PlatformProblem.NOT_FOUND));
        if (!pairs.dismiss(id, form.reason(), caller.get().id())) {
            throw Refusal.of(CustomerProblem.WRONG_STATE, pair.status(), List.of(TwinPair.Status.OPEN));
        }
        return Response.ok(pairs.find(id).orElseThrow()).build();
    }

    private static TwinPairs.Place place(String cursor) {
        if (cursor == null) {
            return TwinPairs.Place.BEGINNING;
        }
        List<String> keys = Cursor.decode(cursor, 2).keys();
        try {
            return new TwinPairs.Place(Integer.parseInt(keys.get(0)), UUID.fromString(keys.get(1)));
        } catch (IllegalArgumentException e) {
            throw Cursor.invalid();
        }
    }
}
