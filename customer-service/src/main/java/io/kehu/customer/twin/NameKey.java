package io.kehu.customer.twin;

import java.util.Locale;

/**
 * A company's name without what people write differently. Traditional characters are not folded into simplified ones.
 *
 * <pre>
 * 深圳市云帆科技（集团）有限公司    exact 深圳市云帆科技集团有限公司   core 云帆科技   region 4403   group
 * ACME (China) Co., Ltd.      exact acmechinacoltd         core acme
 * 北京银行股份有限公司             exact 北京银行股份有限公司         core 北京银行   region 11
 * 云帆科技有限公司上海分公司         core 云帆科技上海分公司            head 云帆科技
 * </pre>
 *
 * @param exact without width, case, blanks, brackets and punctuation
 * @param core without legal form and place too; never empty
 * @param head the core of a branch's company; null unless the name is a branch's
 * @param region GB/T 2260 code of the place in the name, of two, four or six digits; null when it names none
 * @param group whether the name says that it is a group's (集团)
 */
public record NameKey(String exact, String core, String head, String region, boolean group) {

    /** The key of a name that holds at least one visible character. */
    public static NameKey of(String name) {
        String folded = NameFolding.fold(name);
        String exact = NameFolding.bare(folded);
        if (exact.isEmpty()) {
            String asWritten = name.strip().toLowerCase(Locale.ROOT);
            return new NameKey(asWritten, asWritten, null, null, false);
        }
        BranchName branch = BranchName.of(folded);
        CoreName core = CoreName.of(branch == null ? folded : branch.head());
        return new NameKey(
                exact,
                branch == null ? core.text() : core.text() + branch.own(),
                branch == null ? null : core.text(),
                core.region(),
                exact.contains("集团") || folded.contains(" group"));
    }

    public boolean isBranch() {
        return head != null;
    }

    /** The core without the trades at its end: 华为 of 华为技术. */
    String brand() {
        return Trades.brand(isBranch() ? head : core);
    }
}
