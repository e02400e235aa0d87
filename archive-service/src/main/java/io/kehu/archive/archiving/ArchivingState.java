package io.kehu.archive.archiving;

/** How far an archiving is. */
public enum ArchivingState {
    /** Parts are missing and asked for. */
    GATHERING,
    /** The same, but for so long that somebody should look why. */
    STUCK,
    /** The file is in the history store. */
    ARCHIVED
}
