package io.kehu.customer.reference;

/**
 * An entry as it stands in its list.
 *
 * @param path its name behind those of the entries above it, 制造业 › 专用设备制造业
 * @param level 1 at the top
 * @param usable whether a new record may have it: deep enough, and neither it nor an entry above is retired
 */
public record ListedEntry(Entry entry, Name path, int level, boolean usable) {}
