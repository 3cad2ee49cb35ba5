package nl.wed.workbench.printed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.wed.workbench.printed.WordFile.Grid;
import nl.wed.workbench.printed.WordFile.Text;
import tools.jackson.databind.JsonNode;

/// The tables and sentences of the plans with numbers of the steps after the figures.
final class StepCheck {
    private static final String UNKNOWN = "onbekend";

    private final Sample sample;
    private final Steps steps;
    private final Choices choices;
    private final WordFile word;
    private final Ledger ledger;

    StepCheck(Sample sample, WordFile word, Ledger ledger) {
        this.sample = sample;
        this.steps = new Steps(sample.file());
        this.choices = new Choices(steps);
        this.word = word;
        this.ledger = ledger;
    }

    void all() {
        word.grids().forEach(this::grid);
        word.texts().forEach(this::text);
    }

    private void grid(Grid grid) {
        if (grid.starts("Oorzaak", "Ernst")) {
            each(grid, "causes", this::votes);
        } else if (grid.starts("Oorzaak", "Ernst, laag naar hoog")) {
            each(grid, "causes", this::distribution);
        } else if (grid.starts("Aanpak", "Plaats", "Score")) {
            each(grid, "options", this::scores);
        } else if (grid.starts("Criterium", "Vraag", "Soort", "Gewicht")) {
            each(
                    grid,
                    "criteria",
                    (row, one) -> same(row, 3, Dutch.number(one.path("weight").decimalValue(), 0)));
        } else if (grid.starts("Maatregel", "Bereik per jaar")) {
            each(grid, "measures", this::reach);
        } else if (grid.starts("Maatregel") && grid.rows().getFirst().getLast().equals("Totaal")) {
            budget(grid);
        } else if (grid.starts("Dekking", "Soort")) {
            funding(grid);
        } else if (grid.starts("Dekking") && grid.rows().getFirst().getLast().equals("Totaal")) {
            new CoverageCheck(sample, steps, ledger).of(grid);
        } else if (grid.starts("Thema", "Genoemd door")) {
            each(grid, "codes", this::theme);
        } else if (grid.starts("Bijeenkomst", "Datum")) {
            each(grid, "meetings", this::meeting);
        } else if (grid.starts("Groep", "Gesprekken")) {
            interviews(grid);
        } else if (grid.starts("Groep")) {
            coverage(grid);
        } else if (grid.starts("Cijfers en gesprekken", "Oorzaak")) {
            chain(grid);
        } else if (grid.rows().getFirst().size() == 2) {
            grid.rows().forEach(this::inShort);
        }
        tiles(grid);
        grid.rows().stream().flatMap(List::stream).forEach(this::conclusion);
    }

    /// The sentence under the ranking.
    private void conclusion(String cell) {
        var matcher =
                Pattern.compile("(?s).*(De afweging geeft .* voorkeur\\..*)").matcher(cell);
        if (matcher.matches()) {
            ledger.look(cell);
            ledger.same("conclusion", "ranking", choices.conclusion(), matcher.group(1));
        }
    }

    /// Each row with the record of its name.
    private void each(Grid grid, String kind, BiConsumer<List<String>, JsonNode> check) {
        for (List<String> row : grid.rows().subList(1, grid.rows().size())) {
            named(kind, row.getFirst()).ifPresent(one -> check.accept(row, one));
        }
    }

    private Optional<JsonNode> named(String kind, String name) {
        return sample.file().records(kind).stream()
                .filter(one -> one.path("name").asString("").equals(name)
                        || one.path("title").asString("").equals(name))
                .findFirst();
    }

    private void same(List<String> row, int column, String expected) {
        ledger.look(row.get(column));
        ledger.same("steps", row.getFirst(), expected, row.get(column));
    }

    private void votes(List<String> row, JsonNode cause) {
        var severity = Steps.mean(steps.votes(cause, "severity")).orElseThrow();
        var influence = Steps.mean(steps.votes(cause, "influence")).orElseThrow();
        same(row, 1, Dutch.number(severity, 1));
        same(row, 2, Dutch.number(influence, 1));
        same(row, 3, Dutch.number(severity.multiply(influence), 1));
        same(row, 4, steps.ballots(cause));
    }

    private void distribution(List<String> row, JsonNode cause) {
        same(row, 1, Steps.distribution(steps.votes(cause, "severity")));
        same(row, 2, Dutch.number(Steps.deviation(steps.votes(cause, "severity")), 1));
        same(row, 3, Steps.distribution(steps.votes(cause, "influence")));
        same(row, 4, Dutch.number(Steps.deviation(steps.votes(cause, "influence")), 1));
    }

    private void scores(List<String> row, JsonNode option) {
        same(row, 1, choices.place(option));
        same(row, 2, score(option, ""));
        same(row, 3, choices.range(option));
        same(row, 4, score(option, "EVIDENCE"));
        same(row, 5, score(option, "LOCAL"));
        same(row, 6, Dutch.number(steps.coverage(option), 0) + "%");
    }

    private String score(JsonNode option, String kind) {
        return steps.score(option, kind).map(one -> Dutch.number(one, 1)).orElse(UNKNOWN);
    }

    private void reach(List<String> row, JsonNode measure) {
        same(row, 1, Steps.reach(measure));
        if (row.size() > 2) {
            same(row, 2, steps.perChild(measure).map(Steps::euro).orElse(UNKNOWN));
        }
    }

    private void budget(Grid grid) {
        var heads = grid.rows().getFirst();
        heads.forEach(ledger::look);
        var measures = grid.rows().stream()
                .flatMap(row -> named("measures", row.getFirst()).stream())
                .map(one -> one.path("id"))
                .toList();
        for (List<String> row : grid.rows().subList(1, grid.rows().size())) {
            var measure = named("measures", row.getFirst()).map(one -> one.path("id"));
            for (int i = 1; i < row.size(); i++) {
                String year = heads.get(i);
                var lines = steps.lines(
                        line -> measure.map(id -> line.path("measure").equals(id))
                                        .orElseGet(() -> measures.contains(line.path("measure")))
                                && (year.equals("Totaal")
                                        || line.path("year").toString().equals(year)));
                same(row, i, Steps.money(lines));
            }
        }
    }

    /// Where the money comes from: in an implementation plan of its own measures only.
    private void funding(Grid grid) {
        var inPlan = word.grids().stream()
                .filter(one -> one.starts("Maatregel")
                        && one.rows().getFirst().getLast().equals("Totaal"))
                .flatMap(one -> one.rows().stream())
                .flatMap(row -> named("measures", row.getFirst()).stream())
                .map(one -> one.path("id"))
                .toList();
        each(
                grid,
                "funding",
                (row, one) -> same(
                        row,
                        3,
                        Steps.money(steps.lines(line -> line.path("funding").equals(one.path("id"))
                                && inPlan.contains(line.path("measure"))))));
    }

    private void theme(List<String> row, JsonNode theme) {
        if (theme.path("parent").isNull()) {
            var findings = steps.findings(theme);
            long all = steps.respondents(sample.file().records("findings"));
            same(row, 1, steps.respondents(findings) + " van " + all);
            same(row, 2, "" + findings.size());
        }
    }

    private void meeting(List<String> row, JsonNode meeting) {
        int present = sample.file().records("attendance").stream()
                .filter(one -> one.path("meeting").equals(meeting.path("id")))
                .mapToInt(one -> one.path("present").intValue())
                .sum();
        same(row, 3, "" + present);
    }

    /// The rows are in the order of the codes of the groups.
    private void interviews(Grid grid) {
        Map<String, List<JsonNode>> held = held();
        int all = held.values().stream().mapToInt(List::size).sum();
        List<String> counts = new ArrayList<>(
                held.values().stream().map(one -> "" + one.size()).toList());
        counts.add("" + all);
        for (int i = 1; i < grid.rows().size(); i++) {
            same(grid.rows().get(i), 1, counts.get(i - 1));
        }
    }

    private Map<String, List<JsonNode>> held() {
        return sample.file().records("respondents").stream()
                .filter(one -> one.path("status").asString().equals("HELD"))
                .collect(Collectors.groupingBy(one -> one.path("group").asString(), TreeMap::new, Collectors.toList()));
    }

    /// Who was spoken to by group and age; the groups are in the order in which they were first spoken to.
    private void coverage(Grid grid) {
        var phases = sample.file()
                .records("trajectory")
                .getFirst()
                .path("phases")
                .valueStream()
                .toList();
        var groups = sample.file().records("respondents").stream()
                .filter(one -> one.path("status").asString().equals("HELD"))
                .map(one -> one.path("group").asString())
                .distinct()
                .toList();
        for (int i = 1; i < grid.rows().size() && grid.rows().getFirst().size() == phases.size() + 1; i++) {
            for (int phase = 0; phase < phases.size(); phase++) {
                var one = phases.get(phase);
                long count = held().get(groups.get(i - 1)).stream()
                        .filter(who -> who.path("phases").valueStream().anyMatch(one::equals))
                        .count();
                same(grid.rows().get(i), phase + 1, count == 0 ? "–" : "" + count);
            }
        }
    }

    /// Below the name of each measure the findings and quotes that it rests on, and its money.
    private void chain(Grid grid) {
        for (int i = 1; i + 1 < grid.rows().size(); i += 2) {
            String name = grid.rows()
                    .get(i)
                    .getFirst()
                    .lines()
                    .findFirst()
                    .orElse("")
                    .replaceFirst(".*(en |– )maatregel: ", "");
            var measure = named("measures", name);
            var row = grid.rows().get(i + 1);
            if (measure.isPresent() && row.size() > 3) {
                var lines = steps.lines(
                        line -> line.path("measure").equals(measure.get().path("id")));
                String money = Steps.money(lines).replace(" + onbekend", " en een deel onbekend");
                ledger.look(row.get(3));
                ledger.same("steps", name, money, row.get(3).lines().findFirst().orElse(""));
                String said = row.getFirst().lines().reduce((_, last) -> last).orElse("");
                ledger.same("steps", name, steps.evidence(measure.get()), said);
            } else {
                ledger.fault("chain: no such measure: " + grid.rows().get(i));
            }
        }
    }

    private void inShort(List<String> row) {
        var measure = named("measures", row.getFirst());
        if (measure.isPresent() && row.get(1).contains("Bereik per jaar: ")) {
            var lines = steps.lines(
                    line -> line.path("measure").equals(measure.get().path("id")));
            String money = Steps.money(lines).replace(" + onbekend", " en een deel onbekend");
            String end = "Bereik per jaar: " + Steps.reach(measure.get()) + ". Budget: " + money + ".";
            ledger.look(row.get(1));
            ledger.same(
                    "steps",
                    row.getFirst(),
                    end,
                    row.get(1).substring(row.get(1).indexOf("Bereik per jaar: ")));
        }
    }

    private void tiles(Grid grid) {
        Map<String, Integer> counted = Map.of(
                "cijfers met bron en jaar", sample.truths().size(),
                "gesprekken met sleutelfiguren",
                        sample.file().records("interview-reports").size(),
                "aanpakken afgewogen", sample.file().records("options").size(),
                "maatregelen met begroting", sample.file().records("measures").size());
        for (String cell : grid.rows().getFirst()) {
            String[] lines = cell.split("\n");
            if (lines.length == 2 && counted.containsKey(lines[1])) {
                ledger.look(cell);
                ledger.same("tile", lines[1], "" + counted.get(lines[1]), lines[0]);
            }
        }
    }

    private void text(Text text) {
        sentence(
                text,
                "De (?:bekende )?kosten van alle maatregelen zijn samen (€ [\\d.]*\\d)\\.(?:.* onbekend is:"
                        + " (\\d+)\\.)? (Al die kosten .*|Of er .*|Daarvan .*)",
                () -> {
                    var lines = steps.lines(_ -> true);
                    long unknown = lines.stream().filter(Steps::isUnknown).count();
                    return List.of(
                            Steps.euro(Steps.sum(lines)),
                            unknown == 0 ? "null" : "" + unknown,
                            new CoverageCheck(sample, steps, ledger).sentence());
                });
        sentence(
                text,
                "Op de reflectiebijeenkomst .*Per oorzaak stemden (\\d+) tot (\\d+) deelnemers volledig;.*",
                () -> List.of(
                        "" + steps.voters().min().orElseThrow(),
                        "" + steps.voters().max().orElseThrow()));
        sentence(text, "Nog onbekend: (.*)\\.", () -> List.of(unknownLines()));
        sentence(text, "Onbekende kosten: (.*)\\.", () -> List.of(unknownLines()));
        sentence(
                text,
                "We telden per thema hoeveel van de (\\d+) gesproken sleutelfiguren .*",
                () -> List.of("" + steps.respondents(sample.file().records("findings"))));
        sentence(
                text,
                "Waar met andere gemeenten wordt vergeleken, is de vergelijkingsgroep '.*' \\((\\d+) gemeenten\\);.*",
                () -> List.of("" + sample.peers().size()));
    }

    private String unknownLines() {
        var years = new LinkedHashMap<String, String>();
        steps.lines(Steps::isUnknown)
                .forEach(line -> years.merge(
                        line.path("description").asString(),
                        line.path("year").toString(),
                        (one, other) -> one + ", " + other));
        return years.entrySet().stream()
                .map(one -> one.getKey() + " (" + one.getValue() + ")")
                .collect(Collectors.joining("; "));
    }

    private void sentence(Text text, String pattern, Supplier<List<String>> expected) {
        var matcher = Pattern.compile("(?s)" + pattern).matcher(text.text());
        if (matcher.matches()) {
            ledger.look(text.text());
            var all = expected.get();
            for (int i = 0; i < all.size(); i++) {
                ledger.same("steps", text.text(), all.get(i), String.valueOf(matcher.group(i + 1)));
            }
        }
    }
}
