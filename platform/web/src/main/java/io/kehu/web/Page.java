package io.kehu.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of a list.
 *
 * @param next the cursor of the following page; null on the last one
 * @param sort how the whole list is sorted, for example {@code -createdAt,id} (minus: descending)
 */
public record Page<T>(
        List<T> items,
        @JsonInclude(JsonInclude.Include.NON_NULL)
                @Schema(
                        description =
                                "Cursor of the following page, absent on the last one. Opaque: pass it on as it is.")
                String next,
        @Schema(description = "How the list is sorted; a minus means descending.") String sort) {

    /**
     * Makes a page of rows that were read with one row more than the page holds.
     *
     * @param rows at most {@code limit + 1} rows, in order
     * @param key the sort key of a row, from which the following page continues
     */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, Cursor> key, String sort) {
        if (rows.size() <= limit) {
            return new Page<>(List.copyOf(rows), null, sort);
        }
        List<T> items = List.copyOf(rows.subList(0, limit));
        return new Page<>(items, key.apply(items.get(limit - 1)).encode(), sort);
    }

    public <R> Page<R> map(Function<T, R> view) {
        return new Page<>(items.stream().map(view).toList(), next, sort);
    }
}
