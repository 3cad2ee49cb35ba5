package nl.wed.workbench.report.chapters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wed.workbench.chart.Chart;
import nl.wed.workbench.chart.ChartValue;
import nl.wed.workbench.chart.Plot;
import nl.wed.workbench.chart.Plot.Series;
import nl.wed.workbench.chart.Plot.Tone;
import nl.wed.workbench.domain.plan.Budget;
import nl.wed.workbench.domain.plan.Funding;
import nl.wed.workbench.domain.plan.Measure;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.report.model.ChartBlock;
import nl.wed.workbench.report.model.Run;
import nl.wed.workbench.report.model.TableBlock.Column;
import nl.wed.workbench.report.model.TableBlock.Row;

/// Chapter 12: budget per measure and year, where the money comes from and until when, and the cost
/// per reached child. What is not known stays visible.
final class Finance implements Chapter {
    @Override
    public void write(Facts facts, Page page) {
        List<Measure> measures = facts.project().all(PlanRecords.MEASURE);
        var budget = Budget.of(facts.project());
        if (budget.lines().isEmpty()) {
            return;
        }
        page.section(facts.text("finance.budget"));
        chart(facts, page, budget);
        budget(facts, page, measures, budget);
        funding(facts, page, facts.project().all(PlanRecords.FUNDING), budget);
        perChild(facts, page, measures);
    }

    /// The budget of these measures, a column per year.
    static void budget(Facts facts, Page page, List<Measure> measures, Budget all) {
        List<UUID> ids = measures.stream().map(Measure::id).toList();
        var budget = all.where(line -> ids.contains(line.measure()));
        var years = all.years();
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(facts.text("column.measure"), 6));
        years.forEach(year -> columns.add(Column.number(Integer.toString(year), 2)));
        columns.add(Column.number(facts.text("total"), 2));
        List<Row> rows = new ArrayList<>();
        for (Measure measure : measures) {
            rows.add(Row.of(cells(facts, measure.name(), years, budget.of(measure))));
        }
        rows.add(Row.total(cells(facts, facts.text("total"), years, budget)));
        page.table(facts.text("finance.budget.caption"), columns, rows);
        unknown(facts, budget).ifPresent(page::note);
    }

    /// The lines without an amount, which no sum holds; empty without any.
    private static Optional<String> unknown(Facts facts, Budget budget) {
        List<String> lines = budget.lines().stream()
                .filter(line -> line.amount() == null)
                .map(line -> line.description() + " (" + line.year() + ")")
                .toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(facts.text("finance.unknown", String.join("; ", lines)));
    }

    private static String[] cells(Facts facts, String name, SortedSet<Integer> years, Budget budget) {
        List<String> cells = new ArrayList<>();
        cells.add(name);
        years.forEach(year -> cells.add(words(facts, budget.in(year).sum())));
        cells.add(words(facts, budget.sum()));
        return cells.toArray(String[]::new);
    }

    private static String words(Facts facts, Budget.Sum sum) {
        return new SumWords(facts.texts()).inTable(sum);
    }

    private static void chart(Facts facts, Page page, Budget budget) {
        var years = budget.years();
        List<Series> series = new ArrayList<>();
        for (Funding funding : facts.project().all(PlanRecords.FUNDING)) {
            series.add(series(facts, funding.name(), years, budget.paidBy(funding.id())));
        }
        if (series.isEmpty()) {
            return;
        }
        var unpaid = budget.unpaid();
        if (!unpaid.lines().isEmpty()) {
            series.add(series(facts, facts.text("finance.unpaid"), years, unpaid));
        }
        String title = facts.text("finance.chart");
        List<String> names = years.stream().map(Object::toString).toList();
        String alt = title
                + ". "
                + String.join(
                        "; ",
                        years.stream()
                                .map(year -> year + ": "
                                        + words(facts, budget.in(year).sum()))
                                .toList());
        page.add(new ChartBlock(
                new Chart(title, alt, "", 0, new Plot.Bars(Plot.Form.STACKED, names, series, "")),
                title,
                "budget",
                false,
                unknown(facts, budget).<Run>map(Run::plain).stream().toList()));
    }

    private static Series series(Facts facts, String name, SortedSet<Integer> years, Budget budget) {
        return new Series(
                name,
                Tone.AUTO,
                years.stream().map(year -> value(facts, budget.in(year).sum())).toList());
    }

    /// Of a year that has lines and no known amount there is nothing to draw.
    private static ChartValue value(Facts facts, Budget.Sum sum) {
        return sum.nothingKnown() && !sum.none()
                ? new ChartValue.Missing(words(facts, sum))
                : ChartValue.of(sum.known().doubleValue());
    }

    /// Where the money of these lines comes from, and until when.
    static void funding(Facts facts, Page page, List<Funding> all, Budget budget) {
        if (all.isEmpty()) {
            return;
        }
        page.section(facts.text("finance.funding"));
        page.table(
                facts.text("finance.funding.caption"),
                List.of(
                        Column.text(facts.text("column.funding"), 8),
                        Column.text(facts.text("column.kind"), 4),
                        Column.text(facts.text("column.endDate"), 5),
                        Column.number(facts.text("column.amount"), 4),
                        Column.text(facts.text("column.note"), 12)),
                fundingRows(facts, all, budget));
    }

    /// A row for each funding and one for what none pays, so that the amounts add up to the budget.
    private static List<Row> fundingRows(Facts facts, List<Funding> all, Budget budget) {
        List<Row> rows = new ArrayList<>();
        for (Funding one : all) {
            rows.add(Row.of(
                    one.name(),
                    facts.text(one.temporary() ? "finance.temporary" : "finance.structural"),
                    one.temporary() ? facts.date(one.endDate()) : "–",
                    words(facts, budget.paidBy(one.id()).sum()),
                    one.note()));
        }
        var unpaid = budget.unpaid().sum();
        if (!unpaid.none()) {
            rows.add(Row.of(facts.text("finance.unpaid"), "–", "–", words(facts, unpaid), ""));
        }
        return rows;
    }

    /// What a reached child costs per measure.
    static void perChild(Facts facts, Page page, List<Measure> measures) {
        var words = new MeasureWords(facts);
        page.section(facts.text("finance.perChild"));
        page.text(facts.text("finance.perChild.text"));
        page.table(
                facts.text("finance.perChild.caption"),
                Stream.of(
                                Column.text(facts.text("column.measure"), 6),
                                Column.text(facts.text("column.reachPerYear"), 4),
                                Column.number(facts.text("column.perChild"), 3))
                        .toList(),
                measures.stream()
                        .map(one -> Row.of(one.name(), words.reach(one), words.costPerChild(one)))
                        .toList());
    }
}
