package io.kehu.customer.verification.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.kehu.customer.record.Customer;
import io.kehu.customer.record.Customers;
import io.kehu.customer.record.Verification;
import io.kehu.customer.record.Verification.Finding;
import io.kehu.customer.record.Verification.Item;
import io.kehu.customer.record.Verification.Outcome;
import io.kehu.customer.record.web.CustomerView;
import io.kehu.customer.record.web.CustomerViews;
import io.kehu.customer.verification.InitialVerification;
import io.kehu.security.CurrentCaller;
import io.kehu.web.body.Lines;
import io.kehu.web.idempotency.Idempotent;
import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/customers/{id}/verification")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "verification", description = "Initial verification of what was collected")
class VerificationResource {

    private final InitialVerification verification;
    private final Customers customers;
    private final CurrentCaller caller;
    private final CustomerViews views;

    VerificationResource(
            InitialVerification verification, Customers customers, CurrentCaller caller, CustomerViews views) {
        this.views = views;
        this.verification = verification;
        this.customers = customers;
        this.caller = caller;
    }

    /** What was found, item by item; every item has its finding. */
    @Schema(name = "VerificationFindings")
    record FindingsForm(
            @NotNull @Valid FindingForm legalName,
            @NotNull @Valid FindingForm industry,
            @NotNull @Valid FindingForm size,
            @NotNull @Valid FindingForm contact,
            @NotNull @Valid FindingForm demand,
            @NotNull @Valid FindingForm source) {

        Map<Item, Finding> findings() {
            Map<Item, Finding> findings = new EnumMap<>(Item.class);
            findings.put(Item.LEGAL_NAME, legalName.finding());
            findings.put(Item.INDUSTRY, industry.finding());
            findings.put(Item.SIZE, size.finding());
            findings.put(Item.CONTACT, contact.finding());
            findings.put(Item.DEMAND, demand.finding());
            findings.put(Item.SOURCE, source.finding());
            return findings;
        }
    }

    @NoteNeeded
    @Schema(name = "VerificationFinding")
    record FindingForm(
            @NotNull @Schema(description = "CORRECT only what the record has something of: what it lacks is MISSING")
                    Outcome outcome,
            @Schema(description = "Needed where the outcome is FALSE (VER-2)") @Size(max = 200) @Lines String note) {

        Finding finding() {
            return new Finding(outcome, note);
        }
    }

    /** The checklist, until when it is to be gone through, and its outcome once somebody has. */
    @Schema(name = "VerificationChecklist")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ChecklistView(List<Item> items, Instant dueAt, Verification outcome) {}

    @GET
    @Transactional
    @PermissionsAllowed("customer:read")
    @Operation(summary = "The checklist of the initial verification and its outcome")
    public ChecklistView checklist(UUID id) {
        Customer customer = customers.get(id);
        return new ChecklistView(
                List.of(Item.values()),
                verification.dueAt(customer),
                customer.course().verification());
    }

    @POST
    @Idempotent(required = false)
    @PermissionsAllowed("customer:write")
    @Operation(summary = "Note what was found; what is missing or false is named")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CustomerView.class)))
    @APIResponse(
            responseCode = "422",
            description = "not-on-record: items are CORRECT of which the record has nothing; errors names them")
    public Response complete(UUID id, @HeaderParam("If-Match") String ifMatch, FindingsForm form) {
        return views.ok(
                verification.complete(id, ifMatch, form.findings(), caller.get().id()));
    }
}
