package io.kehu.customer.reference.web;

import io.kehu.customer.reference.Catalogue;
import io.kehu.customer.reference.Name;
import io.kehu.customer.reference.ReferenceList;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A list as its readers see it. */
@Schema(name = "ReferenceListInfo")
record ListView(
        ReferenceList list,
        Name name,
        @Schema(description = "How many levels its entries can have") int levels,
        @Schema(description = "How deep a choice must be; an entry above this level is no choice") int requiredLevel,
        @Schema(description = "The first level to which entries can be added; those above come with the standard")
                int extensibleFromLevel,
        @Schema(description = "All entries, retired ones among them") long entries,
        long retired) {

    static ListView of(ReferenceList list, Catalogue catalogue) {
        return new ListView(
                list,
                list.title(),
                list.levels(),
                list.requiredLevel(),
                list.openFromLevel(),
                catalogue.size(),
                catalogue.retiredCount());
    }
}
