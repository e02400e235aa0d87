package io.kehu.benchmark.data;

import io.kehu.benchmark.data.Brands.Brand;

/**
 * 深圳市 + 瑞华 + 科技 + 有限公司, or 瑞华（深圳）科技有限公司.
 *
 * @param region may be empty: a name without one needs a special permit and is rare
 * @param word the trade
 */
record CompanyName(String region, boolean regionInBrackets, Brand brand, String word, LegalForm form) {

    static CompanyName of(City city, City.District district, Brand brand, String word, LegalForm form, Dice dice) {
        double share = dice.share();
        String name = district.isCity() && dice.happens(0.6)
                ? district.name().substring(0, district.name().length() - 1)
                : city.name();
        if (share < 0.06 && form.category() == '1') {
            return new CompanyName(name, true, brand, word, form);
        }
        if (share < 0.09 && form.category() == '1') {
            return new CompanyName("", false, brand, word, form);
        }
        if (share < 0.20 && !city.isProvince()) {
            String province = city.provinceName();
            return new CompanyName(
                    share < 0.16 || !city.province().endsWith("省") ? province : city.province(),
                    false,
                    brand,
                    word,
                    form);
        }
        return new CompanyName(share < 0.65 ? name : name + "市", false, brand, word, form);
    }

    /** As on the licence. */
    String text() {
        return regionInBrackets
                ? brand.text() + "（" + region + "）" + word + form.text()
                : region + brand.text() + word + form.text();
    }

    String brief() {
        return brand.text() + word;
    }
}
