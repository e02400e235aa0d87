package io.kehu.web.body;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Changes of a document as JSON Merge Patch has them (RFC 7396): null removes, a list replaces. */
public final class MergePatch {

    public static final String MEDIA_TYPE = "application/merge-patch+json";

    private MergePatch() {}

    /** The changed document; neither argument is touched. */
    public static JsonNode apply(JsonNode document, JsonNode patch) {
        if (!patch.isObject()) {
            return patch;
        }
        ObjectNode changed = document != null && document.isObject()
                ? ((ObjectNode) document).deepCopy()
                : JsonNodeFactory.instance.objectNode();
        patch.fields().forEachRemaining(member -> {
            if (member.getValue().isNull()) {
                changed.remove(member.getKey());
            } else {
                changed.set(member.getKey(), apply(changed.get(member.getKey()), member.getValue()));
            }
        });
        return changed;
    }
}
