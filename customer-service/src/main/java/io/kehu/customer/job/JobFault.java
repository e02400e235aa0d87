package io.kehu.customer.job;

/** A job that cannot be done, with the code that tells why. */
public final class JobFault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    /** @param code stable, in kebab case: its text is {@code job.<code>} in the service's bundle */
    public JobFault(String code) {
        super(code, null, false, false);
        this.code = code;
    }

    public String code() {
        return code;
    }
}
