package io.kehu.customer.twin;

/**
 * What stays of a name without legal form and place: 云帆科技 of 深圳市云帆科技（集团）有限公司.
 *
 * @param region code of the place in the name; null when it names none
 */
record CoreName(String text, String region) {

    private static final int SHORTEST = 2;

    /** The core of a folded name. Where nothing telling would stay, the place does: 北京银行, 深圳有限公司. */
    static CoreName of(String folded) {
        StringBuilder outside = new StringBuilder(folded.length());
        String bracketed = takeBrackets(folded, outside);
        String name = NameFolding.bare(LegalForms.strip(outside.toString().strip()));
        Regions.Prefix place = null;
        String rest = name;
        for (Regions.Prefix next = Regions.prefix(rest); leadsOn(place, next); next = Regions.prefix(rest)) {
            place = next;
            rest = after(next, rest);
        }
        if (place == null) {
            return new CoreName(name.isEmpty() ? NameFolding.bare(folded) : name, bracketed);
        }
        boolean says = rest.length() >= SHORTEST && !Trades.isAll(rest);
        return new CoreName(says ? rest : place.stem() + rest, place.code());
    }

    /** A city after its province, 广东省深圳市. */
    private static boolean leadsOn(Regions.Prefix place, Regions.Prefix next) {
        return next != null
                && (place == null
                        || !place.stays()
                                && next.code().length() > place.code().length()
                                && next.code().startsWith(place.code()));
    }

    private static String after(Regions.Prefix place, String name) {
        return (place.stays() ? place.stem() : "") + name.substring(place.text().length());
    }

    /** Copies the name without the brackets that hold a place or a legal form; answers the place. */
    private static String takeBrackets(String folded, StringBuilder outside) {
        String region = null;
        int from = 0;
        for (int open = folded.indexOf('('); open >= 0; open = folded.indexOf('(', from)) {
            int close = folded.indexOf(')', open);
            if (close < 0) {
                break;
            }
            String content = folded.substring(open + 1, close);
            String place = Regions.named(content);
            outside.append(folded, from, open).append(' ');
            if (place == null && !LegalForms.isBracketed(content)) {
                outside.append(content).append(' ');
            }
            region = region == null && !Regions.NO_ONE_PLACE.equals(place) ? place : region;
            from = close + 1;
        }
        outside.append(folded, from, folded.length());
        return region;
    }
}
