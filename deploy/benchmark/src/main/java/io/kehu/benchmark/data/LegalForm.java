package io.kehu.benchmark.data;

/**
 * How a name ends. Nine of ten enterprises are limited companies; sole traders and partnerships are fewer among customers than in
 * the register, because a supplier to companies meets companies.
 *
 * @param category second character of the credit code: 1 enterprise, 2 sole trader
 */
record LegalForm(String text, char category) {

    static final LegalForm LIMITED = new LegalForm("有限公司", '1');
    static final LegalForm LIMITED_IN_FULL = new LegalForm("有限责任公司", '1');
    static final LegalForm JOINT_STOCK = new LegalForm("股份有限公司", '1');
    static final LegalForm GROUP = new LegalForm("集团有限公司", '1');
    static final LegalForm LIMITED_PARTNERSHIP = new LegalForm("合伙企业（有限合伙）", '1');
    static final LegalForm FIRM = new LegalForm("（普通合伙）", '1');
    static final LegalForm FIRM_WITHOUT_WORD = new LegalForm("", '1');
    static final LegalForm FACTORY = new LegalForm("厂", '1');
    private static final LegalForm[] SHOPS = {
        new LegalForm("商行", '2'), new LegalForm("经营部", '2'), new LegalForm("商店", '2'), new LegalForm("批发部", '2')
    };

    private static final int LARGE = 300;

    /** @param word the industry's word before the form */
    static LegalForm of(Industry industry, String word, int headcount, Dice dice) {
        double share = dice.share();
        if (word.endsWith("事务所")) {
            return share < 0.6 ? FIRM : FIRM_WITHOUT_WORD;
        }
        if (word.endsWith("投资") && share < 0.35) {
            return LIMITED_PARTNERSHIP;
        }
        if (industry.letter() == 'F' && headcount < 8 && share < 0.25) {
            return dice.anyOf(SHOPS);
        }
        if (industry.letter() == 'C' && headcount < 40 && share < 0.06) {
            return FACTORY;
        }
        return headcount > LARGE ? ofLarge(dice.share()) : ofOthers(dice.share());
    }

    private static LegalForm ofLarge(double share) {
        return share < 0.22 ? JOINT_STOCK : share < 0.38 ? GROUP : share < 0.44 ? LIMITED_IN_FULL : LIMITED;
    }

    private static LegalForm ofOthers(double share) {
        return share < 0.012 ? JOINT_STOCK : share < 0.017 ? GROUP : share < 0.057 ? LIMITED_IN_FULL : LIMITED;
    }

    EnterpriseNature nature(int headcount, Dice dice) {
        if (category == '2') {
            return EnterpriseNature.SOLE_TRADER;
        }
        if (text.endsWith("合伙）") || text.isEmpty()) {
            return EnterpriseNature.PARTNERSHIP;
        }
        double few = headcount > LARGE ? 1 : headcount > 50 ? 0.25 : 0.06;
        double share = dice.share() / few;
        if (share < 0.14) {
            return EnterpriseNature.STATE_OWNED;
        }
        if (share < 0.20) {
            return EnterpriseNature.FOREIGN;
        }
        if (share < 0.26) {
            return EnterpriseNature.HONG_KONG_MACAO_TAIWAN;
        }
        return share < 0.31
                ? EnterpriseNature.JOINT_VENTURE
                : share < 0.32 ? EnterpriseNature.COLLECTIVE : EnterpriseNature.PRIVATE;
    }
}
