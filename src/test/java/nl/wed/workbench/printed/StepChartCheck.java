package nl.wed.workbench.printed;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import nl.wed.workbench.printed.WordChart.Series;
import nl.wed.workbench.printed.WordFile.Drawing;
import tools.jackson.databind.JsonNode;

/// The charts of the steps after the figures: votes, scores, the scan of the infrastructure and the budget.
record StepChartCheck(Sample sample, WordFile word, Ledger ledger) {
    private static final Map<String, String> KINDS =
            Map.of("past bij de analyse", "FIT", "landelijke kennis", "EVIDENCE", "lokale situatie", "LOCAL");

    /// Compares a chart; false when it is none of these.
    boolean of(Drawing drawing) {
        var chart = WordChart.read(word, drawing.part());
        String caption = drawing.caption();
        for (Series series : chart.series()) {
            for (int i = 0; i < series.categories().values().size(); i++) {
                String category = series.categories().values().get(i);
                Optional<BigDecimal> expected = value(caption, series.name(), category);
                String value = i < series.values().values().size()
                        ? series.values().values().get(i)
                        : "";
                String place = caption + " " + series.name() + " " + category;
                if (expected.isEmpty()) {
                    ledger.same("chart of steps", place, "", value);
                } else {
                    int decimals = series.values().decimals();
                    String shown = value.isEmpty() ? "" : Dutch.number(new BigDecimal(value), decimals);
                    ledger.same("chart of steps", place, Dutch.number(expected.get(), decimals), shown);
                }
            }
        }
        said(drawing);
        return ledger.of("chart of steps") > 0;
    }

    /// The numbers of votes and budget that are said to who cannot see the chart.
    private void said(Drawing drawing) {
        ledger.look(drawing.alternative());
        String caption = drawing.caption();
        String said =
                drawing.alternative().substring(Math.min(drawing.alternative().length(), caption.length() + 2));
        for (String part :
                caption.startsWith("Ernst") || caption.startsWith("Begroting") ? said.split("; ") : new String[0]) {
            int colon = part.lastIndexOf(": ");
            String name = part.substring(0, colon);
            String expected = caption.startsWith("Ernst")
                    ? Dutch.number(value(caption, "", name).orElseThrow(), 1)
                    : Steps.money(new Steps(sample.file())
                            .lines(line -> line.path("year").toString().equals(name)));
            ledger.same("said of chart", caption + " " + name, expected, part.substring(colon + 2));
        }
    }

    private Optional<BigDecimal> value(String caption, String series, String category) {
        var steps = new Steps(sample.file());
        if (caption.startsWith("Ernst maal")) {
            var cause = named("causes", category).orElseThrow();
            return Optional.of(Steps.mean(steps.votes(cause, "severity"))
                    .orElseThrow()
                    .multiply(Steps.mean(steps.votes(cause, "influence")).orElseThrow()));
        }
        if (caption.startsWith("Opbouw van de score")) {
            return Optional.of(steps.part(named("options", category).orElseThrow(), KINDS.get(series)));
        }
        if (caption.startsWith("Begroting per jaar")) {
            var funding = named("funding", series).orElseThrow().path("id");
            return Optional.of(
                    Steps.sum(steps.lines(line -> line.path("funding").equals(funding)
                            && line.path("year").toString().equals(category))));
        }
        if (caption.startsWith("Score per onderdeel")) {
            return infrastructure(category);
        }
        throw new IllegalArgumentException("a chart that nobody compares: " + caption);
    }

    private Optional<JsonNode> named(String kind, String name) {
        return sample.file().records(kind).stream()
                .filter(one -> one.path("name").asString().equals(name))
                .findFirst();
    }

    /// The table with the scores has the same names and is compared with the records by its notes.
    private Optional<BigDecimal> infrastructure(String element) {
        return word.grids().stream()
                .filter(grid -> grid.starts("Onderdeel", "Score", "Toelichting"))
                .flatMap(grid -> grid.rows().stream())
                .filter(row -> row.getFirst().equals(element))
                .flatMap(row -> sample.file().records("infrastructure-scores").stream()
                        .filter(one -> one.path("note").asString().equals(row.get(2)))
                        .map(one -> score(row.get(1), one)))
                .findFirst()
                .flatMap(one -> one);
    }

    private Optional<BigDecimal> score(String printed, JsonNode one) {
        var score = one.path("score");
        ledger.same(
                "steps", "scan", score.isNumber() ? score.toString() : "onbekend", printed.replaceFirst(" – .*", ""));
        ledger.look(printed);
        return score.isNumber() ? Optional.of(score.decimalValue()) : Optional.empty();
    }
}
