package nl.wed.workbench.report.chapters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import nl.wed.workbench.chart.Chart;
import nl.wed.workbench.chart.ChartValue;
import nl.wed.workbench.chart.Plot;
import nl.wed.workbench.chart.Plot.Series;
import nl.wed.workbench.chart.Plot.Tone;
import nl.wed.workbench.domain.plan.Budget;
import nl.wed.workbench.domain.plan.Funding;
import nl.wed.workbench.domain.plan.FundingCoverage;
import nl.wed.workbench.domain.plan.Measure;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.report.model.ChartBlock;
import nl.wed.workbench.report.model.Run;
import nl.wed.workbench.report.model.TableBlock.Column;
import nl.wed.workbench.report.model.TableBlock.Row;
import nl.wed.workbench.texts.SumWords;

/// Chapter 12: budget per measure and year, where the money comes from and until when, and the cost
/// per reached child. What is not known stays visible.
final class Finance implements Chapter {
    @Override
    public void write(Facts facts, Page page) {
        List<Measure> measures = facts.project().all(PlanRecords.MEASURE);
        var budget = Budget.of(facts.project());
        if (budget.cells().isEmpty()) {
            return;
        }
        page.section(facts.text("finance.budget"));
        chart(facts, page, budget);
        budget(facts, page, measures, budget);
        var money = new FundingBlocks(facts);
        money.funding(page, facts.project().all(PlanRecords.FUNDING), budget);
        money.coverage(page, FundingCoverage.of(facts.project()));
        perChild(facts, page, measures);
    }

    /// The budget of these measures, a column per year.
    static void budget(Facts facts, Page page, List<Measure> measures, Budget all) {
        var budget = all.of(measures);
        var years = all.years();
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(facts.text("column.measure"), 6));
        years.forEach(year -> columns.add(Column.number(Integer.toString(year), 2)));
        columns.add(Column.number(facts.text("total"), 2));
        List<Row> rows = new ArrayList<>();
        for (Measure measure : measures) {
            var own = budget.of(measure);
            rows.add(Row.of(cells(facts, measure.name(), years, own)).printing(printed(measure, own)));
        }
        rows.add(Row.total(cells(facts, facts.text("total"), years, budget)));
        page.table(facts.text("finance.budget.caption"), columns, rows);
        unknown(facts, budget).ifPresent(page::note);
    }

    /// The row of a measure tells its posts.
    private static List<Run.Prints> printed(Measure measure, Budget budget) {
        return Stream.concat(
                        Stream.of(Run.names(PlanRecords.MEASURE, measure.id())),
                        budget.posts().stream().map(one -> Run.prints(PlanRecords.BUDGET_POST, one.id())))
                .toList();
    }

    /// The amounts that nobody knows, which no sum holds; empty without any.
    private static Optional<String> unknown(Facts facts, Budget budget) {
        var posts = new SumWords(facts.texts()).unknown(budget);
        return posts.isEmpty()
                ? Optional.empty()
                : Optional.of(facts.text("finance.unknown", String.join("; ", posts)));
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
        var fundings = facts.project().all(PlanRecords.FUNDING);
        for (Funding funding : fundings) {
            series.add(series(facts, funding.name(), years, budget.paidBy(funding.id())));
        }
        if (series.isEmpty()) {
            return;
        }
        var unpaid = budget.unpaid(fundings);
        if (!unpaid.needed().cells().isEmpty()) {
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

    /// Of a year in which money is needed and no amount is known there is nothing to draw.
    private static ChartValue value(Facts facts, Budget.Sum sum) {
        return sum.nothingKnown()
                ? new ChartValue.Missing(words(facts, sum))
                : ChartValue.of(sum.known().doubleValue());
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
                        .map(one -> Row.of(one.name(), words.reach(one), words.costPerChild(one))
                                .printing(Run.names(PlanRecords.MEASURE, one.id())))
                        .toList());
    }
}
