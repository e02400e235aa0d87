package io.kehu.customer.reference;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Function;

/**
 * What codes and words of the lists mean. Answers come from memory; only a no is looked up once more, so that an entry can be
 * used as soon as it is there. Null means nothing. An entry that another instance has retired is still usable here for a few seconds.
 */
@ApplicationScoped
public class ReferenceLists {

    private final Catalogues catalogues;

    ReferenceLists(Catalogues catalogues) {
        this.catalogues = catalogues;
    }

    /** Whether a new record may have the code: it is known, deep enough, and neither it nor an entry above it is retired. */
    public boolean isUsable(ReferenceList list, String code) {
        return ask(list, code, catalogue -> catalogue.find(code).filter(catalogue::isUsable))
                .isPresent();
    }

    /** Whether an old record may keep the code: retired entries are known, too. */
    public boolean isKnown(ReferenceList list, String code) {
        return ask(list, code, catalogue -> catalogue.find(code)).isPresent();
    }

    public Optional<Name> name(ReferenceList list, String code) {
        return ask(list, code, catalogue -> catalogue.find(code)).map(Entry::name);
    }

    /**
     * The code that people mean by what they write: a code, a name in Chinese or English, an alias, or any of these behind
     * those of entries above it. Empty when it may be several; the code of a retired entry when there is no other one.
     */
    public Optional<String> codeOf(ReferenceList list, String text) {
        return ask(list, text, catalogue -> catalogue.codeOf(text));
    }

    private <T> Optional<T> ask(ReferenceList list, String said, Function<Catalogue, Optional<T>> question) {
        if (said == null) {
            return Optional.empty();
        }
        Optional<T> answer = question.apply(catalogues.recent(list));
        return answer.isPresent() ? answer : question.apply(catalogues.current(list));
    }
}
