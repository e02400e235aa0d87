package io.kehu.messaging;

/** Names of the Kafka headers that carry the attributes of a CloudEvent in binary mode. */
public final class EventHeaders {

    public static final String SPEC_VERSION = "ce_specversion";
    public static final String ID = "ce_id";
    public static final String TYPE = "ce_type";
    public static final String SOURCE = "ce_source";
    public static final String SUBJECT = "ce_subject";
    public static final String TIME = "ce_time";
    public static final String ACTOR = "ce_actor";
    public static final String CORRELATION_ID = "ce_correlationid";
    public static final String CONTENT_TYPE = "content-type";
    public static final String TRACEPARENT = "traceparent";

    private static final String PREFIX = "io.kehu.";
    private static final String VERSION = ".v1";

    private EventHeaders() {}

    /** {@code CustomerApproved} → {@code io.kehu.CustomerApproved.v1}. */
    public static String fullType(String shortName) {
        return PREFIX + shortName + VERSION;
    }

    /** The reverse; a type that is not ours, or of another version, is returned as it is. */
    public static String shortType(String fullType) {
        return fullType.startsWith(PREFIX) && fullType.endsWith(VERSION)
                ? fullType.substring(PREFIX.length(), fullType.length() - VERSION.length())
                : fullType;
    }
}
