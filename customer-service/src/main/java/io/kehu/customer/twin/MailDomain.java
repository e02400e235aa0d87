package io.kehu.customer.twin;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The domain under which a company receives its mail. */
final class MailDomain {

    private static final Set<String> PROVIDERS = Words.all("mail-providers.txt");

    /** Providers with a domain in every country, yahoo.co.jp. */
    private static final Set<String> PROVIDERS_ANYWHERE = Set.of("yahoo", "hotmail", "outlook", "live");

    /** Second-level names under which countries register companies: com.cn, co.jp. */
    private static final Set<String> REGISTRIES =
            Set.of("com", "co", "net", "org", "gov", "edu", "ac", "mil", "or", "ne", "go", "ltd", "plc", "sch");

    /** The provinces' own, bj.cn. */
    private static final Set<String> CN_PROVINCES = Set.of(
            "bj", "sh", "tj", "cq", "he", "sx", "nm", "ln", "jl", "hl", "js", "zj", "ah", "fj", "jx", "sd", "ha", "hb",
            "hn", "gd", "gx", "hi", "sc", "gz", "yn", "xz", "sn", "gs", "qh", "nx", "xj", "tw", "hk", "mo");

    private static final int COUNTRY_CODE = 2;

    private MailDomain() {}

    /** The registered domain of an address; empty when anybody can have an address there. */
    static Optional<String> ofCompany(String address) {
        String[] labels = address.substring(address.lastIndexOf('@') + 1)
                .strip()
                .toLowerCase(Locale.ROOT)
                .split("\\.");
        int kept = labels.length >= 2 && isRegistry(labels[labels.length - 2], labels[labels.length - 1]) ? 3 : 2;
        if (address.indexOf('@') < 0 || labels.length < kept) {
            return Optional.empty();
        }
        String owner = labels[labels.length - kept];
        String domain = String.join(".", Arrays.asList(labels).subList(labels.length - kept, labels.length));
        return owner.isEmpty() || PROVIDERS.contains(domain) || PROVIDERS_ANYWHERE.contains(owner)
                ? Optional.empty()
                : Optional.of(domain);
    }

    private static boolean isRegistry(String second, String top) {
        return top.length() == COUNTRY_CODE
                && (REGISTRIES.contains(second) || top.equals("cn") && CN_PROVINCES.contains(second));
    }
}
