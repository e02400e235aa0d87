package io.kehu.benchmark.data;

/**
 * @param code the first four digits of its GB/T 2260 codes
 * @param fullName 深圳市
 * @param salesRegion one of the seven: north, northeast, east, central, south, southwest, northwest
 * @param landlineDigits of a number without its area code
 */
record City(
        String code,
        String name,
        String fullName,
        String province,
        String salesRegion,
        String areaCode,
        int landlineDigits,
        Weighted<District> districts) {

    /** @param code GB/T 2260, six digits */
    record District(String code, String name) {

        /** 昆山市 and 义乌市 are districts by their code and cities by their name. */
        boolean isCity() {
            return name.endsWith("市");
        }
    }

    /** 广东省 → 广东, 内蒙古自治区 → 内蒙古. */
    String provinceName() {
        if (province.endsWith("自治区")) {
            return province.substring(0, province.startsWith("内蒙古") ? 3 : 2);
        }
        return province.substring(0, province.length() - 1);
    }

    /** Beijing, Tianjin, Shanghai and Chongqing are their own provinces. */
    boolean isProvince() {
        return province.equals(fullName);
    }
}
