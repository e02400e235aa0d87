package io.kehu.benchmark.data;

import io.kehu.benchmark.data.City.District;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where enterprises are: 159 cities by the number of enterprises there, in every one its districts and counties. Codes and
 * names are those of GB/T 2260 (as of 2021), weights are rounded common knowledge.
 */
final class Places {

    private static final int URBAN = 3;

    private static final String[] ROADS = {
        "人民路",
        "解放路",
        "中山路",
        "建设路",
        "和平路",
        "新华路",
        "文化路",
        "长江路",
        "黄河路",
        "科技路",
        "创业路",
        "工业大道",
        "迎宾大道",
        "滨江路",
        "光明路",
        "胜利路",
        "东风路",
        "青年路",
        "友谊路",
        "环城南路",
        "环城北路",
        "振兴路",
        "兴业路",
        "学府路",
        "府前街",
        "朝阳街",
        "中央大道",
        "软件园路",
        "高新大道",
        "经济开发区纬二路",
        "工业园区兴园路",
        "物流园路",
        "金融大街",
        "世纪大道",
        "江滨西路",
        "站前路"
    };

    private static final String[] BUILDINGS = {
        "创业大厦", "国际广场", "科技园", "商务中心", "时代广场", "金融中心", "财富大厦", "软件园", "产业园", "银座", "嘉园", "工业城"
    };

    private final Weighted<City> cities;

    Places() {
        Map<String, List<District>> districts = Lines.of("districts.csv", ",").stream()
                .map(line -> new District(line[0], line[1]))
                .collect(Collectors.groupingBy(district -> district.code().substring(0, 4)));
        List<String[]> lines = Lines.of("cities.csv", ",");
        Map<String, Double> weights =
                lines.stream().collect(Collectors.toMap(line -> line[0], line -> Double.valueOf(line[7])));
        List<City> all =
                lines.stream().map(line -> city(line, districts.get(line[0]))).toList();
        cities = Weighted.of(all, city -> weights.get(city.code()));
    }

    private static City city(String[] line, List<District> districts) {
        return new City(
                line[0],
                line[1],
                line[2],
                line[3],
                line[4],
                line[5],
                Integer.parseInt(line[6]),
                Weighted.of(districts, district -> district.name().endsWith("区") ? URBAN : 1));
    }

    City city(Dice dice) {
        return cities.pick(dice);
    }

    /** Road and house, sometimes a room: 科技路128号创业大厦B座1203室. */
    String street(Dice dice) {
        String house = dice.anyOf(ROADS) + dice.between(1, 999) + "号";
        if (dice.happens(0.45)) {
            return house;
        }
        String tower = dice.happens(0.5) ? (char) ('A' + dice.below(4)) + "座" : dice.between(1, 12) + "栋";
        return house + dice.anyOf(BUILDINGS) + tower + dice.between(1, 30) + (char) ('0' + dice.below(3))
                + dice.between(1, 9) + "室";
    }
}
