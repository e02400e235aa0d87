package io.kehu.followup.policy;

import java.util.Set;

/**
 * Which contacts complete a duty by themselves, without anybody saying so.
 *
 * @param channels one of these; none means that only a person can tell
 * @param twoWay true when the customer must have answered
 */
public record CompletedBy(Set<Channel> channels, boolean twoWay) {

    static final CompletedBy PERSON_ONLY = new CompletedBy(Set.of(), false);

    public CompletedBy {
        channels = channels == null ? Set.of() : Set.copyOf(channels);
    }

    public boolean accepts(Channel channel, boolean answered) {
        return channels.contains(channel) && (answered || !twoWay);
    }
}
