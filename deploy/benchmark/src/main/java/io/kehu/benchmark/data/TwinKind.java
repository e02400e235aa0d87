package io.kehu.benchmark.data;

/** By what a twin can be recognised. Where it is by the name, its contacts are others; where it is by the contact, the company is. */
public enum TwinKind {
    /** The name, but for the width of its brackets or a space in it. */
    WIDTH {
        @Override
        String changed(CompanyName name) {
            String text = name.text();
            if (text.indexOf('（') >= 0) {
                return text.replace('（', '(').replace('）', ')');
            }
            int gap = text.length() - name.form().text().length() - name.word().length();
            return text.substring(0, gap) + '\u3000' + text.substring(gap);
        }
    },
    /** The name, but the place moves into brackets or out of them. */
    BRACKETS {
        @Override
        String changed(CompanyName name) {
            return new CompanyName(name.region(), !name.regionInBrackets(), name.brand(), name.word(), name.form())
                    .text();
        }
    },
    /** The name, but 有限公司 for 有限责任公司 or the reverse. */
    LEGAL_FORM {
        @Override
        String changed(CompanyName name) {
            LegalForm other = name.form() == LegalForm.LIMITED ? LegalForm.LIMITED_IN_FULL : LegalForm.LIMITED;
            return new CompanyName(name.region(), name.regionInBrackets(), name.brand(), name.word(), other).text();
        }
    },
    /** The name without the place at its beginning. */
    REGION {
        @Override
        String changed(CompanyName name) {
            return name.brief() + name.form().text();
        }
    },
    /** Not the name, but the primary contact. */
    PHONE {
        @Override
        String changed(CompanyName name) {
            return name.text();
        }
    };

    abstract String changed(CompanyName name);

    /** The kind itself, or {@link #WIDTH} for a name that cannot be changed this way. */
    TwinKind on(CompanyName name) {
        boolean possible =
                switch (this) {
                    case BRACKETS, REGION -> !name.region().isEmpty();
                    case LEGAL_FORM -> name.form() == LegalForm.LIMITED || name.form() == LegalForm.LIMITED_IN_FULL;
                    case WIDTH, PHONE -> true;
                };
        return possible ? this : WIDTH;
    }
}
