package io.kehu.messaging.web;

import io.kehu.messaging.deadletter.DeadLetter;
import io.kehu.messaging.deadletter.DeadLetters;
import io.kehu.messaging.inbox.Resend;
import io.kehu.web.Cursor;
import io.kehu.web.Page;
import io.kehu.web.idempotency.Idempotent;
import io.kehu.web.problem.PlatformProblem;
import io.kehu.web.problem.Refusal;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/internal/v1/dead-letters")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "dead letters")
@PermissionsAllowed("dead-letter:manage")
class DeadLettersResource {

    private final DeadLetters letters;
    private final Resend resend;

    DeadLettersResource(DeadLetters letters, Resend resend) {
        this.letters = letters;
        this.resend = resend;
    }

    @GET
    @Operation(summary = "Messages that could not be handled, oldest first")
    public Page<DeadLetter> list(
            @QueryParam("cursor") String cursor, @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit) {
        UUID after = cursor == null ? null : id(Cursor.decode(cursor, 1));
        return Page.of(letters.list(after, limit + 1), limit, letter -> Cursor.of(letter.id()), "id");
    }

    @POST
    @Path("/{id}/resend")
    @Idempotent(required = false)
    @Operation(summary = "Handle the message once more")
    @APIResponse(responseCode = "204", description = "Handled")
    @APIResponse(responseCode = "409", description = "Failed again: the letter tells why")
    public Response resend(UUID id) {
        return switch (resend.resend(id)) {
            case DONE -> Response.noContent().build();
            case FAILED_AGAIN -> throw Refusal.of(PlatformProblem.CONFLICT);
            case NOT_FOUND -> throw Refusal.of(PlatformProblem.NOT_FOUND);
        };
    }

    @DELETE
    @Path("/{id}")
    @Operation(summary = "Drop the message for good")
    public void drop(UUID id) {
        if (!letters.remove(id)) {
            throw Refusal.of(PlatformProblem.NOT_FOUND);
        }
    }

    private static UUID id(Cursor cursor) {
        try {
            return UUID.fromString(cursor.keys().get(0));
        } catch (IllegalArgumentException e) {
            throw Cursor.invalid();
        }
    }
}
