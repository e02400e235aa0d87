package io.kehu.customer.merge.web;

import io.kehu.customer.merge.Choices;
import io.kehu.customer.merge.Gathering;
import io.kehu.customer.merge.MergeOrder;
import io.kehu.customer.merge.Side;
import io.kehu.web.body.Lines;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What people send to merge records and to undo it. */
final class MergeForms {

    private MergeForms() {}

    @Schema(name = "MergePreviewRequest")
    record Preview(
            @NotNull UUID otherId,
            @Schema(description = "As in the merger itself") Map<String, @NotNull Side> choices,
            @Schema(description = "As in the merger itself") @Valid Lists lists) {

        Choices chosen() {
            return MergeForms.choices(choices, lists);
        }
    }

    @Schema(name = "Merge")
    record Merge(
            @NotNull UUID otherId,
            @Schema(description = "Revision of the other record as it was read") @NotNull @Min(0) Long otherRevision,
            @Schema(
                            description =
                                    "Field, details.employees, → whose value stays; the others go as the preview proposes")
                    Map<String, @NotNull Side> choices,
            @Valid Lists lists,
            @NotBlank @Size(max = 200) @Lines String reason) {

        MergeOrder order() {
            return new MergeOrder(otherId, otherRevision, MergeForms.choices(choices, lists), reason);
        }
    }

    @Schema(name = "MergeLists", description = "What becomes of the lists: UNION where nothing is said")
    record Lists(
            Gathering contacts,
            Gathering contracts,
            Gathering competitors,
            Gathering links,
            Gathering products,
            Gathering tags) {

        Map<String, Gathering> named() {
            Map<String, Gathering> named = new HashMap<>();
            named.put("contacts", contacts);
            named.put("contracts", contracts);
            named.put("competitors", competitors);
            named.put("links", links);
            named.put("products", products);
            named.put("tags", tags);
            named.values().removeIf(java.util.Objects::isNull);
            return named;
        }
    }

    private static Choices choices(Map<String, Side> fields, Lists lists) {
        return new Choices(fields == null ? Map.of() : fields, lists == null ? Map.of() : lists.named());
    }

    @Schema(name = "Unmerge")
    record Unmerge(@NotNull UUID mergedId, @NotBlank @Size(max = 200) @Lines String reason) {}
}
