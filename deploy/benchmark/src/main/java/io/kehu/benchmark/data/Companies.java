package io.kehu.benchmark.data;

import io.kehu.benchmark.data.Dice.Aspect;
import java.time.LocalDate;

/**
 * Companies by row. Headcount is log-normal around the industry's median (σ 1.2; the census of 2018 has 17.6 people for an average
 * legal unit, customers of a supplier to companies are taken to be somewhat larger); revenue is headcount times the industry's
 * revenue per head times a log-normal factor (σ 0.7), which correlates the logarithms at 0.77. Age is exponential with a mean
 * of seven years: the number of enterprises doubled from 2013 to 2018.
 */
final class Companies {

    private static final double HEADCOUNT_SIGMA = 1.2;
    private static final double REVENUE_SIGMA = 0.7;
    private static final int MOST = 200_000;
    private static final double MEAN_AGE_DAYS = 7 * 365;
    private static final int YOUNGEST_DAYS = 30;
    private static final LocalDate FIRST = LocalDate.of(1984, 1, 3);

    private final long seed;
    private final Places places = new Places();
    private final Industries industries = new Industries();
    private final Brands brands = new Brands();
    private final People people;
    private final CreditCodes codes;

    Companies(long seed, People people) {
        this.seed = seed;
        this.people = people;
        this.codes = new CreditCodes(seed);
    }

    /** @param met the day by which it existed */
    Company at(long index, LocalDate met) {
        Dice size = Dice.of(seed, index, Aspect.SIZE);
        Dice place = Dice.of(seed, index, Aspect.PLACE);
        Dice facts = Dice.of(seed, index, Aspect.COMPANY);
        Industry industry = industries.industry(facts);
        int headcount = headcount(industry, size);
        City city = places.city(place);
        City.District district = city.districts().pick(place);
        CompanyName name = name(industry, headcount, city, district, Dice.of(seed, index, Aspect.NAME));
        LocalDate founded = founded(met, headcount, facts);
        return new Company(
                name.text(),
                name,
                industry,
                industry.divisionCode(),
                city,
                district,
                places.street(place),
                founded,
                name.form().nature(headcount, facts),
                headcount,
                Amounts.rounded(Amounts.logNormal(headcount * industry.revenuePerHead(), REVENUE_SIGMA, size)),
                people.person(facts),
                facts.happens(0.86)
                        ? codes.code(index, founded, name.form().category(), authority(city, district, facts))
                        : null);
    }

    private static int headcount(Industry industry, Dice dice) {
        double people = Math.rint(Amounts.logNormal(industry.headcount(), HEADCOUNT_SIGMA, dice));
        double told = people > 100 && dice.happens(0.6) ? Math.rint(people / 10) * 10 : people;
        return (int) Math.max(1, Math.min(told, MOST));
    }

    private CompanyName name(Industry industry, int headcount, City city, City.District district, Dice dice) {
        String word = dice.anyOf(industry.words());
        LegalForm form = LegalForm.of(industry, word, headcount, dice);
        return CompanyName.of(city, district, brands.brand(dice), word, form, dice);
    }

    /** Larger companies are older. */
    private static LocalDate founded(LocalDate met, int headcount, Dice dice) {
        double mean = MEAN_AGE_DAYS * (headcount > 300 ? 1.8 : headcount > 50 ? 1.3 : 1);
        LocalDate day = met.minusDays(YOUNGEST_DAYS + (long) dice.waiting(mean));
        return Rhythm.workday(day.isBefore(FIRST) ? FIRST.plusDays(dice.below(3650)) : day);
    }

    /** The registering bureau is the district's or the city's. */
    private static String authority(City city, City.District district, Dice dice) {
        return dice.happens(0.6) || city.isProvince() ? district.code() : city.code() + "00";
    }
}
