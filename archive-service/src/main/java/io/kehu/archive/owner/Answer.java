package io.kehu.archive.owner;

/** What an owner said when it was asked for its part of a file. */
public sealed interface Answer {

    /** The whole part: a JSON object in canonical form. */
    record Delivered(String part) implements Answer {}

    /** No part this time. */
    record NotYet(Trouble trouble) implements Answer {}
}
