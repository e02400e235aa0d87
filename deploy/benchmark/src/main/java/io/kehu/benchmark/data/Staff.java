package io.kehu.benchmark.data;

import io.kehu.benchmark.data.Dice.Aspect;
import io.kehu.benchmark.data.People.Person;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * 200 sales people and 30 in customer service, in seven regions, the same whatever the seed of the data: accounts for them are made
 * once. The first of each team has most customers, the others follow Zipf's law. The people of the local set lead theirs.
 */
final class Staff {

    private static final String SALES = "sales";
    private static final String SERVICE = "customer-service";
    private static final double ZIPF = 0.8;
    private static final int FLATTENED = 2;

    /** As the customers are spread. */
    private static final Map<String, Integer> SALES_PEOPLE = regions(84, 40, 24, 22, 16, 8, 6);

    private static final Map<String, Integer> SERVICE_PEOPLE = regions(12, 6, 4, 3, 2, 2, 1);

    private final Map<String, Weighted<Owner>> sales = new LinkedHashMap<>();
    private final Map<String, Weighted<Owner>> service = new LinkedHashMap<>();
    private final Set<String> logins = new HashSet<>();
    private final People people;
    private final Dice dice = Dice.of(0, 0, Aspect.STAFF);

    Staff(People people) {
        this.people = people;
        List<Owner> known = List.of(
                new Owner("lin.wei", "林薇", SALES, "south"),
                new Owner("zhao.min", "赵敏", SALES, "north"),
                new Owner("chen.jing", "陈静", SERVICE, "south"));
        known.forEach(owner -> logins.add(owner.login()));
        SALES_PEOPLE.forEach((region, size) -> sales.put(region, team(known, SALES, region, size)));
        SERVICE_PEOPLE.forEach((region, size) -> service.put(region, team(known, SERVICE, region, size)));
    }

    private static Map<String, Integer> regions(
            int east, int south, int north, int central, int southwest, int northwest, int northeast) {
        Map<String, Integer> regions = new LinkedHashMap<>();
        regions.put("east", east);
        regions.put("south", south);
        regions.put("north", north);
        regions.put("central", central);
        regions.put("southwest", southwest);
        regions.put("northwest", northwest);
        regions.put("northeast", northeast);
        return regions;
    }

    /** Running customers are handed to customer service in part (S1, 3.2.3). */
    Owner ownerOf(String region, boolean active, Dice chance) {
        return (active && chance.happens(0.4) ? service : sales).get(region).pick(chance);
    }

    List<Owner> all() {
        List<Owner> all = new ArrayList<>();
        sales.values().forEach(team -> all.addAll(team.values()));
        service.values().forEach(team -> all.addAll(team.values()));
        return all;
    }

    private Weighted<Owner> team(List<Owner> known, String department, String region, int size) {
        List<Owner> team = new ArrayList<>(known);
        team.removeIf(owner ->
                !owner.department().equals(department) || !owner.region().equals(region));
        while (team.size() < size) {
            Person person = people.person(dice);
            String login = person.surname() + '.' + person.givenName();
            if (logins.add(login)) {
                team.add(new Owner(login, person.name(), department, region));
            }
        }
        Map<Owner, Integer> ranks = new LinkedHashMap<>();
        team.forEach(owner -> ranks.put(owner, ranks.size() + FLATTENED));
        return Weighted.of(team, owner -> 1 / StrictMath.pow(ranks.get(owner), ZIPF));
    }
}
