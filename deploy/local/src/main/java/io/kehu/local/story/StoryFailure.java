package io.kehu.local.story;

/** Something did not go as the story has it. The message says what. */
final class StoryFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    StoryFailure(String message) {
        super(message);
    }
}
