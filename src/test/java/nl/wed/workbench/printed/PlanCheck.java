package nl.wed.workbench.printed;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.wed.workbench.printed.WordFile.Grid;
import nl.wed.workbench.printed.WordFile.Text;

/// The figures that the plans print outside the chapter of the figures: under problems and causes, in the chain,
/// with the goals and in the appendix; and the goals themselves.
record PlanCheck(Sample sample, WordFile word, Ledger ledger) {
    private static final Pattern EVIDENCE =
            Pattern.compile("Cijfer (?<name>.+?): (?<value>[^:]+) \\((?<period>\\d{4})\\)" + "(?: – (?<note>.*))?");

    void all() {
        for (Text text : word.texts()) {
            Matcher evidence = EVIDENCE.matcher(text.text());
            if (evidence.matches()) {
                ledger.look(text.text());
                evidence(evidence);
            }
        }
        word.grids().forEach(this::grid);
        new GoalCheck(sample, word, ledger).all();
    }

    private void evidence(Matcher printed) {
        var truth = sample.named(printed.group("name"));
        if (truth.isEmpty()) {
            ledger.fault("evidence: no such figure " + printed.group());
            return;
        }
        ledger.same(
                "evidence", truth.get().name(), truth.get().words(truth.get().amount()), printed.group("value"));
        ledger.same("evidence", truth.get().name() + " period", truth.get().year(), printed.group("period"));
    }

    private void grid(Grid grid) {
        if (grid.starts("Cijfers en gesprekken", "Oorzaak")) {
            grid.rows().forEach(row -> ledger.look(row.getFirst()));
            grid.rows().stream().skip(1).flatMap(row -> row.getFirst().lines()).forEach(this::chained);
        } else if (grid.starts("Cijfer", "Definitie", "Periode")) {
            grid.rows().forEach(row -> row.forEach(ledger::look));
            grid.rows().stream().skip(1).forEach(this::appendix);
            ledger.right(
                    "appendix", "all", grid.rows().size() - 1 == sample.truths().size(), "misses figures");
        }
    }

    private void chained(String line) {
        int colon = line.lastIndexOf(": ");
        if (colon > 0) {
            sample.named(line.substring(0, colon))
                    .ifPresent(truth ->
                            ledger.same("chain", truth.name(), truth.words(truth.amount()), line.substring(colon + 2)));
        }
    }

    private void appendix(List<String> row) {
        var truth = sample.named(row.getFirst());
        if (truth.isEmpty()) {
            ledger.fault("appendix: no such figure " + row);
            return;
        }
        ledger.same("appendix", truth.get().name() + " period", truth.get().year(), row.get(2));
        ledger.same(
                "appendix", truth.get().name(), truth.get().words(truth.get().amount()), row.get(3));
        String table = truth.get().filling().dataSet().path("table").asString();
        ledger.same("appendix", truth.get().name() + " source", "CBS, " + table, row.get(4));
    }
}
