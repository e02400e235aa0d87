package io.kehu.customer.duplicate;

import io.kehu.customer.masking.ContactMask;
import io.kehu.customer.phone.PhoneNumber;
import io.kehu.customer.twin.Reason;
import io.kehu.security.CurrentCaller;
import io.kehu.web.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;

/** Says what was found in the caller's language, and no more of it than the caller may know. */
@ApplicationScoped
class TwinWords {

    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Language language;
    private final CurrentCaller caller;
    private final ContactMask mask;

    TwinWords(Language language, CurrentCaller caller, ContactMask mask) {
        this.mask = mask;
        this.language = language;
        this.caller = caller;
    }

    Twin tell(Found found) {
        Candidate twin = found.candidate();
        boolean own = twin.visible() && caller.get().id().equals(twin.ownerId()) && mask.clear();
        return new Twin(
                twin.visible() ? twin.id() : null,
                twin.visible() ? twin.number() : null,
                twin.visible() ? twin.legalName() : null,
                twin.visible() ? twin.status() : null,
                twin.visible() ? twin.ownerId() : null,
                twin.department(),
                twin.region(),
                found.score(),
                hint(found),
                grounds(found.reasons(), twin.visible(), own));
    }

    /**
     * @param values whether the values may be told, not only what kind they are
     * @param clear whether phone numbers may be told as they are
     */
    List<Twin.Ground> grounds(List<Reason> reasons, boolean values, boolean clear) {
        return reasons.stream()
                .map(reason -> new Twin.Ground(
                        reason.kind().code(),
                        values ? withValues(reason, clear) : text(reason.kind().code())))
                .toList();
    }

    private String hint(Found found) {
        Candidate twin = found.candidate();
        if (!twin.visible()) {
            String certainty = found.same() ? "hint.same." : "hint.likely.";
            return twin.department() == null
                    ? text(certainty + "ask-administrator")
                    : text(certainty + "ask", twin.department());
        }
        return twin.isArchived() ? text("hint.archived") : null;
    }

    private String withValues(Reason reason, boolean clear) {
        boolean masked = reason.kind().comparesPhones() && !clear;
        String ours = masked ? PhoneNumber.mask(reason.ours()) : reason.ours();
        String theirs = masked ? PhoneNumber.mask(reason.theirs()) : reason.theirs();
        String kind = text(reason.kind().code());
        return Objects.equals(ours, theirs) ? text("one-value", kind, ours) : text("two-values", kind, ours, theirs);
    }

    private String text(String key, Object... args) {
        Locale locale = language.get();
        String pattern = ResourceBundle.getBundle(
                        TwinWords.class.getPackageName() + ".twins",
                        locale,
                        Thread.currentThread().getContextClassLoader(),
                        EXACT)
                .getString(key);
        return new MessageFormat(pattern, locale).format(args);
    }
}
