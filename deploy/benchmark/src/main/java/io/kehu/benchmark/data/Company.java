package io.kehu.benchmark.data;

import io.kehu.benchmark.data.GeneratedCustomer.CompanyFacts;
import io.kehu.benchmark.data.People.Person;
import java.time.LocalDate;

/**
 * A company as it is, whether or not anybody at the customer tells us.
 *
 * @param legalName as it is written down, which is not always how the licence has it
 * @param industryCode as deep as the person who enters it knows
 * @param creditCode null for one in seven: nobody asked
 */
record Company(
        String legalName,
        CompanyName name,
        Industry industry,
        String industryCode,
        City city,
        City.District district,
        String street,
        LocalDate founded,
        EnterpriseNature nature,
        int headcount,
        double revenue,
        Person head,
        String creditCode) {

    /** A reserved top-level domain (RFC 2606): nobody is there to get mail by mistake. */
    String domain() {
        return name.brand().pinyin() + (industry.letter() % 2 == 0 ? "-com.example" : "-cn.example");
    }

    /** The same company, entered by somebody else who wrote its name otherwise and did not ask for its code. */
    Company enteredAs(String otherName) {
        return new Company(
                otherName,
                name,
                industry,
                industryCode,
                city,
                district,
                street,
                founded,
                nature,
                headcount,
                revenue,
                head,
                null);
    }

    /** What somebody writes down about it. */
    CompanyFacts entered(Sureness sureness, Dice dice) {
        String shortName = dice.happens(0.55) ? name.brief() : null;
        boolean place = dice.happens(0.82);
        return new CompanyFacts(
                legalName,
                shortName,
                shortName != null && dice.happens(0.08)
                        ? "简称“" + shortName + "”，对外品牌“" + name.brand().text() + "”"
                        : null,
                sureness.entered("creditCode", creditCode, Sureness.CREDIT_CODE),
                industryCode,
                sureness.entered("employees", headcount, Sureness.EMPLOYEES),
                sureness.entered("annualRevenue", Amounts.yuan(revenue), Sureness.REVENUE),
                dice.happens(0.7) ? nature : null,
                sureness.entered("legalRepresentative", head.name(), Sureness.LEGAL_REPRESENTATIVE),
                sureness.entered("foundedOn", founded, Sureness.FOUNDED),
                place ? district.code() : null,
                place && dice.happens(0.85) ? street : null,
                place ? place() : null,
                industry.section(),
                industry.division());
    }

    /** 广东省深圳市南山区, 北京市海淀区, 广东省东莞市. */
    private String place() {
        String above = city.isProvince() ? city.fullName() : city.province() + city.fullName();
        return district.name().equals(city.fullName()) ? above : above + district.name();
    }
}
