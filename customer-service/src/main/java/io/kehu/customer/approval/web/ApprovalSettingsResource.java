package io.kehu.customer.approval.web;

import io.kehu.customer.approval.ApprovalSettings;
import io.kehu.security.CurrentCaller;
import io.quarkus.security.PermissionsAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/approval-settings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "approval", description = "Submit, approve, return, confirm, reject")
class ApprovalSettingsResource {

    private final ApprovalSettings settings;
    private final CurrentCaller caller;

    ApprovalSettingsResource(ApprovalSettings settings, CurrentCaller caller) {
        this.settings = settings;
        this.caller = caller;
    }

    /** Whether records of a department need approval. */
    @Schema(name = "ApprovalDecision")
    record DecisionForm(@NotNull Boolean required) {}

    /** The departments that were decided about; all others have approval. */
    @Schema(name = "ApprovalSettings")
    record SettingsView(List<ApprovalSettings.Setting> items) {}

    @GET
    @Transactional
    @PermissionsAllowed("customer:read")
    @Operation(summary = "Departments that do without approval, or have it again; all others have it")
    public SettingsView all() {
        return new SettingsView(settings.all());
    }

    @PUT
    @Path("/{department}")
    @Transactional
    @PermissionsAllowed("setting:manage")
    @Operation(summary = "Switch approval off or on for a department, for what is submitted from now on")
    public SettingsView decide(@Size(max = 60) String department, DecisionForm form) {
        settings.decide(department, form.required(), caller.get().id());
        return new SettingsView(settings.all());
    }
}
