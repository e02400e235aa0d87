package io.kehu.local.story;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What the gateway answered.
 *
 * @param etag the entity tag with its quotes, or null
 * @param body a missing node when there was none
 */
record Answer(int status, String etag, JsonNode body) {

    /** The text at a path like {@code details.legalName}, or an empty one. */
    String text(String path) {
        return body.at("/" + path.replace('.', '/')).asText();
    }

    Answer expect(int expected) {
        if (status != expected) {
            throw new StoryFailure("Expected status " + expected + " and got " + status + ": " + body);
        }
        return this;
    }
}
