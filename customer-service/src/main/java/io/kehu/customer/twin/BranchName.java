package io.kehu.customer.twin;

import java.util.List;

/**
 * The name of a branch, in two: its company's and what comes after, 北京分公司. A branch is not its company.
 *
 * @param head the company's folded name
 * @param own the rest, without brackets and without 市 or 省 of its place
 */
record BranchName(String head, String own) {

    private static final List<String> ENDINGS =
            List.of("分公司", "分行", "支行", "分店", "分厂", "分部", "分院", "分校", "分所", "办事处", "代表处", "营业部", "营业厅");

    private static final List<String> HEADS_END = List.of("公司", "银行", "事务所", "集团");

    /** Null when the folded name is none of a branch, or does not tell its company. */
    static BranchName of(String folded) {
        String bare = folded.endsWith(")") ? folded.substring(0, folded.length() - 1) : folded;
        for (String ending : ENDINGS) {
            if (bare.endsWith(ending)) {
                int end = endOfHead(folded, bare.length() - ending.length());
                return end < 0 ? null : new BranchName(folded.substring(0, end), own(folded.substring(end)));
            }
        }
        return null;
    }

    private static int endOfHead(String folded, int before) {
        for (String head : HEADS_END) {
            int start = folded.lastIndexOf(head, before - head.length());
            if (start > 0) {
                return start + head.length();
            }
        }
        return -1;
    }

    private static String own(String text) {
        String bare = NameFolding.bare(text);
        Regions.Prefix place = Regions.prefix(bare);
        return place == null ? bare : place.stem() + bare.substring(place.text().length());
    }
}
