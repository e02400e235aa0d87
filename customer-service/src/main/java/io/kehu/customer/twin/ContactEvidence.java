package io.kehu.customer.twin;

import io.kehu.customer.phone.PhoneNumber;
import java.util.ArrayList;
import java.util.List;

/** What two records' phones and mail say about their being one customer. */
record ContactEvidence(TwinWeights weights) {

    List<Reason> between(TwinFacts ours, TwinFacts theirs) {
        List<Reason> found = new ArrayList<>();
        for (PhoneNumber our : ours.phones()) {
            theirs.phones().stream()
                    .filter(their -> their.matchKey().equals(our.matchKey()))
                    .map(their -> phone(our, their))
                    .forEach(found::add);
        }
        ours.domains().stream()
                .filter(theirs.domains()::contains)
                .map(domain -> new Reason(Reason.Kind.SAME_DOMAIN, domain, domain, weights.sameDomain()))
                .forEach(found::add);
        return found;
    }

    private Reason phone(PhoneNumber our, PhoneNumber their) {
        Reason.Kind kind = kind(our, their);
        int points =
                switch (kind) {
                    case SAME_MOBILE -> weights.sameMobile();
                    case SAME_SWITCHBOARD -> weights.sameSwitchboard();
                    default -> weights.sameLandline();
                };
        return new Reason(kind, our.canonical(), their.canonical(), points);
    }

    private static Reason.Kind kind(PhoneNumber our, PhoneNumber their) {
        if (our.kind() == PhoneNumber.Kind.MOBILE) {
            return Reason.Kind.SAME_MOBILE;
        }
        boolean differentDesks = our.extension() != null
                && their.extension() != null
                && !our.extension().equals(their.extension());
        return differentDesks ? Reason.Kind.SAME_SWITCHBOARD : Reason.Kind.SAME_LANDLINE;
    }
}
