package io.kehu.customer.merge.web;

import io.kehu.customer.merge.UnmergeCustomers;
import io.kehu.customer.record.web.CustomerView;
import io.kehu.customer.record.web.CustomerViews;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Two records again. */
@Schema(name = "Unmerged")
record UnmergedView(
        CustomerView survivor,
        CustomerView merged,
        @Schema(description = "What stays with the survivor because it was changed since the merger")
                List<String> kept) {

    static UnmergedView of(UnmergeCustomers.Unmerged unmerged, CustomerViews views) {
        views.reads(unmerged.survivor());
        views.reads(unmerged.merged());
        return new UnmergedView(views.of(unmerged.survivor()), views.of(unmerged.merged()), unmerged.kept());
    }
}
