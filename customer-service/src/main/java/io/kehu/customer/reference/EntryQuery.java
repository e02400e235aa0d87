package io.kehu.customer.reference;

/**
 * What a list of entries is narrowed to; null members do not narrow.
 *
 * @param text what somebody typed
 * @param parent only entries directly below this one
 * @param after the last entry of the page before
 */
public record EntryQuery(String text, String parent, Integer level, boolean includeRetired, Place after, int limit) {

    /** Where an entry stands in its list. */
    public record Place(int position, String code) implements Comparable<Place> {

        static Place of(Entry entry) {
            return new Place(entry.position(), entry.code());
        }

        @Override
        public int compareTo(Place other) {
            int byPosition = Integer.compare(position, other.position);
            return byPosition != 0 ? byPosition : code.compareTo(other.code);
        }
    }
}
