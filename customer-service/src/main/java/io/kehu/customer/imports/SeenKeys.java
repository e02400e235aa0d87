package io.kehu.customer.imports;

/** Remembers which keys were seen and in which line first, twelve bytes each: a file may have millions. */
final class SeenKeys {

    private static final long FNV = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private long[] slots = new long[1 << 12];
    private int[] lines = new int[1 << 12];
    private int count;

    /** The line in which it was seen first, which is this one for a fresh one; two different ones are taken for one as good as never. */
    long add(String key, long line) {
        if (count * 2 > slots.length) {
            grow();
        }
        long hash = hash(key);
        int at = slot(hash);
        while (slots[at] != 0 && slots[at] != hash) {
            at = (at + 1) & (slots.length - 1);
        }
        if (slots[at] == 0) {
            slots[at] = hash;
            lines[at] = (int) line;
            count++;
        }
        return lines[at];
    }

    private void grow() {
        long[] hashes = slots;
        int[] seen = lines;
        slots = new long[hashes.length * 2];
        lines = new int[slots.length];
        for (int i = 0; i < hashes.length; i++) {
            if (hashes[i] != 0) {
                int at = slot(hashes[i]);
                while (slots[at] != 0) {
                    at = (at + 1) & (slots.length - 1);
                }
                slots[at] = hashes[i];
                lines[at] = seen[i];
            }
        }
    }

    private int slot(long hash) {
        return (int) (hash >>> 32) & (slots.length - 1);
    }

    private static long hash(String key) {
        long hash = FNV;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * PRIME;
        }
        hash = (hash ^ (hash >>> 32)) * 0x9E3779B97F4A7C15L;
        return hash == 0 ? 1 : hash;
    }
}
