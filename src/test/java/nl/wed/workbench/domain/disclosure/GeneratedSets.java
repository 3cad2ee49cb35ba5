package nl.wed.workbench.domain.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.wed.workbench.domain.disclosure.Disclosure.Uncertain;
import nl.wed.workbench.domain.disclosure.WorkedBack.Known;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.Value;

/// Invented data sets about young people and those with youth care: in the country, two provinces,
/// their municipalities, districts and neighbourhoods; by sex and by age, under codes or under names of
/// their own; with a percentage, costs and their average; in a second set under the same or another
/// title; rounded or not; with cells that the source keeps back. Says what all of it really is, and what
/// everybody can know of how it hangs together.
final class GeneratedSets {
    /// What a column of a set means: a count, up to half of what it is rounded to.
    record Counted(String subject, double half) {}

    /// Or `factor` times one subject divided by another: a number of it up to half of its last decimal, and the
    /// bounds of a range up to that of what they were worked out of.
    record Share(String count, String base, double factor, double half, double halfOfBounds) {
        /// One that the source rounded.
        static Share given(String count, String base, double factor, double half) {
            return new Share(count, base, factor, half, half);
        }

        /// A percentage that the program works out and prints with one decimal; ranges outwards.
        static Share percentage(String count, String base) {
            return new Share(count, base, 100, 0.05, 0);
        }
    }

    private static final List<String> SEXES = List.of("jongens", "meisjes");
    private static final List<String> AGES = List.of("0-5", "6-11", "12-17");
    private static final int CARE = 10;

    final GivenSets sets = new GivenSets();
    final Map<String, Double> truth = new LinkedHashMap<>();
    final List<Known> relations = new ArrayList<>();
    final Map<List<String>, Counted> counted = new HashMap<>();
    final Map<List<String>, Share> shares = new HashMap<>();
    final Set<String> protectedOnes = new LinkedHashSet<>();

    private final Random random;
    private final GeneratedRegions regions;
    private final boolean rounded;
    private final boolean byCode;
    private final boolean ages;

    GeneratedSets(long seed) {
        random = new Random(seed);
        regions = new GeneratedRegions(random);
        rounded = random.nextInt(4) == 0;
        byCode = random.nextBoolean();
        ages = random.nextBoolean();
        fill();
        relate();
        first();
        if (random.nextInt(3) > 0) {
            second();
        }
    }

    private List<String> subjects() {
        var subjects = new ArrayList<String>();
        for (String what : List.of("jeugd", "zorg")) {
            subjects.add(what);
            SEXES.forEach(sex -> subjects.add(what + "|" + sex));
            if (ages) {
                AGES.forEach(age -> subjects.add(what + "|" + age));
            }
        }
        return subjects;
    }

    /// Numbers for every leaf, added up to all that it is a part of.
    private void fill() {
        for (String leaf : regions.leaves()) {
            for (String sex : SEXES) {
                for (String age : AGES) {
                    int young = 5 + random.nextInt(40);
                    int care = random.nextInt(3) == 0 ? random.nextInt(2) : random.nextInt(Math.min(young, 12));
                    for (String region : regions.around(leaf)) {
                        add("jeugd", sex, age, region, young);
                        add("zorg", sex, age, region, care);
                    }
                }
            }
        }
        for (String region : regions.all()) {
            truth.put(at("kosten", region), Math.rint(truth.get(at("zorg", region)) * (900 + random.nextInt(400))));
        }
    }

    private void add(String what, String sex, String age, String region, int number) {
        for (String subject : List.of(what, what + "|" + sex, what + "|" + age)) {
            truth.merge(at(subject, region), (double) number, Double::sum);
        }
    }

    private void relate() {
        for (String subject : subjects()) {
            regions.sums()
                    .forEach((whole, parts) -> sum(
                            at(subject, whole),
                            parts.stream().map(part -> at(subject, part)).toList()));
        }
        for (String region : regions.all()) {
            for (String what : List.of("jeugd", "zorg")) {
                sum(
                        at(what, region),
                        SEXES.stream().map(sex -> at(what + "|" + sex, region)).toList());
                if (ages) {
                    sum(
                            at(what, region),
                            AGES.stream()
                                    .map(age -> at(what + "|" + age, region))
                                    .toList());
                }
            }
        }
    }

    private void sum(String total, List<String> parts) {
        var weights = new LinkedHashMap<String, Double>();
        weights.put(total, -1.0);
        parts.forEach(part -> weights.put(part, 1.0));
        relations.add(new Known(weights, 0, 0));
    }

    private void first() {
        sets.set("Eerste set");
        var columns = new ArrayList<>(subjects());
        if (random.nextBoolean()) {
            java.util.Collections.shuffle(columns, random);
        }
        for (String subject : columns) {
            column("Eerste set", code(subject), title(subject), subject, regions.all());
        }
        if (random.nextBoolean()) {
            percentage();
        }
        if (random.nextInt(3) == 0) {
            average();
        }
        if (random.nextBoolean()) {
            String theme = random.nextBoolean() ? "gezondheid-jeugdhulp-vrije-tijd" : "basisschool";
            sets.percentage("Jeugdhulpgebruik", theme, code("zorg"), code("jeugd"));
            if (!rounded) {
                // Of rounded counts it tells no more than these do.
                shares.put(
                        List.of("Eerste set", code("zorg") + " / " + code("jeugd")), Share.percentage("zorg", "jeugd"));
                shares.put(List.of(PrintedWorkbook.WORKBOOK, "Jeugdhulpgebruik"), Share.percentage("zorg", "jeugd"));
            }
        }
    }

    private String code(String subject) {
        if (!byCode) {
            return title(subject);
        }
        return subject.replace("|jongens", "|Geslacht=1")
                .replace("|meisjes", "|Geslacht=2")
                .replaceFirst("\\|(\\d+-\\d+)", "|Leeftijd=$1");
    }

    private String title(String subject) {
        String[] parts = subject.split("\\|");
        String who = parts.length == 1 ? "Jongeren" : parts[1].contains("-") ? parts[1] + " jaar" : capital(parts[1]);
        return parts[0].equals("jeugd") ? who : who + " met jeugdhulp (aantal)";
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }

    private void percentage() {
        sets.statistic("p", "Jongeren met jeugdhulp (%)", "%");
        for (String region : regions.all()) {
            double share = 100 * truth.get(at("zorg", region)) / truth.get(at("jeugd", region));
            sets.cell("p", region, Math.rint(share * 10) / 10);
        }
        shares.put(List.of("Eerste set", "p"), Share.given("zorg", "jeugd", 100, 0.05));
    }

    private void average() {
        sets.statistic("k", "Kosten van jeugdhulp", "euro").statistic("g", "Gemiddelde kosten per jongere", "euro");
        for (String region : regions.all()) {
            double costs = truth.get(at("kosten", region));
            double care = truth.get(at("zorg", region));
            sets.cell("k", region, costs);
            if (care > 0) {
                sets.cell("g", region, Math.rint(costs / care));
            }
        }
        counted.put(List.of("Eerste set", "k"), new Counted("kosten", 0));
        shares.put(List.of("Eerste set", "g"), Share.given("kosten", "zorg", 1, 0.5));
    }

    /// The same statistics in another file: of some regions, under the same or another title.
    private void second() {
        sets.set("Tweede set");
        boolean other = random.nextBoolean();
        List<String> some = switch (random.nextInt(3)) {
            case 0 -> regions.all();
            case 1 -> regions.all().stream().filter(_ -> random.nextInt(6) > 0).toList();
            default ->
                regions.all().stream()
                        .filter(region -> !region.startsWith("BU"))
                        .toList();
        };
        var subjects = random.nextBoolean() ? List.of("zorg") : List.of("zorg", "zorg|jongens", "jeugd");
        for (String subject : subjects) {
            String title = other ? "Kolom " + (1 + subjects.indexOf(subject)) + " jeugdzorg" : title(subject);
            column("Tweede set", title, title, subject, some);
        }
    }

    private void column(String set, String code, String title, String subject, List<String> where) {
        sets.statistic(code, title, "aantal");
        counted.put(List.of(set, code), new Counted(subject, half()));
        for (String region : where) {
            double number = truth.get(at(subject, region));
            sets.cell(code, region, given(subject, region, rounded ? 5 * Math.rint(number / 5) : number));
        }
    }

    /// What the source gives of a number: it keeps some of youth care back.
    private Value given(String subject, String region, double number) {
        boolean care = subject.startsWith("zorg");
        if (number > 0 && number < (care ? CARE : 5)) {
            protectedOnes.add(at(subject, region));
        }
        if (!care || random.nextInt(15) > 0) {
            return Value.of(number);
        }
        if (number > 0 && number < 5) {
            return new Value.Interval(1, 4);
        }
        if (random.nextBoolean()) {
            if (rounded) {
                // What is left over is as rounded as the numbers are.
                protectedOnes.remove(at(subject, region));
            }
            return Value.missing(MissingReason.UNKNOWN);
        }
        protectedOnes.add(at(subject, region));
        return Value.missing(MissingReason.CONFIDENTIAL);
    }

    /// How far a number may be from what is given of it.
    double half() {
        return rounded ? 2.5 : 0;
    }

    /// The numbers of which the program itself says that they may be worked back.
    Set<String> uncertain() {
        var names = new LinkedHashSet<String>();
        for (Uncertain cell : Shown.of(sets, false).uncertain()) {
            counted.forEach((column, what) -> {
                if (column.getLast().equals(cell.statistic())) {
                    names.add(at(what.subject(), cell.region()));
                }
            });
        }
        return names;
    }

    static String at(String subject, String region) {
        return subject + "@" + region;
    }

    /// Below which number a count is small.
    static int threshold(String subject) {
        return subject.startsWith("zorg") ? CARE : 5;
    }
}
