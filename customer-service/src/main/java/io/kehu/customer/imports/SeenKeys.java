package io.kehu.customer.imports;

import java.util.Arrays;

/** Remembers which keys were seen, eight bytes each: a file may have millions. */
final class SeenKeys {

    private static final long FNV = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private long[] slots = new long[1 << 12];
    private int count;

    /** False when it was seen before; two different ones are taken for one as good as never. */
    boolean add(String key) {
        if (count * 2 > slots.length) {
            long[] old = slots;
            slots = new long[old.length * 2];
            Arrays.stream(old).filter(hash -> hash != 0).forEach(this::put);
        }
        boolean fresh = put(hash(key));
        count += fresh ? 1 : 0;
        return fresh;
    }

    private boolean put(long hash) {
        int at = slot(hash);
        while (slots[at] != 0) {
            if (slots[at] == hash) {
                return false;
            }
            at = (at + 1) & (slots.length - 1);
        }
        slots[at] = hash;
        return true;
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
