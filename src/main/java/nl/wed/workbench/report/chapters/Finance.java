package nl.wed.workbench.report.chapters;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.wed.workbench.chart.Chart;
import nl.wed.workbench.chart.ChartValue;
import nl.wed.workbench.chart.Plot;
import nl.wed.workbench.chart.Plot.Series;
import nl.wed.workbench.chart.Plot.Tone;
import nl.wed.workbench.domain.plan.BudgetLine;
import nl.wed.workbench.domain.plan.Funding;
import nl.wed.workbench.domain.plan.Measure;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.report.model.ChartBlock;
import nl.wed.workbench.report.model.TableBlock.Column;
import nl.wed.workbench.report.model.TableBlock.Row;
import nl.wed.workbench.texts.Numbers;

/// Chapter 12: budget per measure and year, where the money comes from and until when, and the cost
/// per reached child. What is not known stays visible.
final class Finance implements Chapter {
    @Override
    public void write(Facts facts, Page page) {
        List<Measure> measures = facts.project().all(PlanRecords.MEASURE);
        List<BudgetLine> lines = facts.project().all(PlanRecords.BUDGET_LINE);
        if (lines.isEmpty()) {
            return;
        }
        page.section(facts.text("finance.budget"));
        chart(facts, page, lines);
        budget(facts, page, measures, lines);
        funding(facts, page, facts.project().all(PlanRecords.FUNDING), lines);
        perChild(facts, page, measures);
    }

    /// The budget of these measures, a column per year.
    static void budget(Facts facts, Page page, List<Measure> measures, List<BudgetLine> lines) {
        List<Integer> years = years(lines);
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(facts.text("column.measure"), 6));
        years.forEach(year -> columns.add(Column.number(Integer.toString(year), 2)));
        columns.add(Column.number(facts.text("total"), 2));
        List<Row> rows = new ArrayList<>();
        for (Measure measure : measures) {
            rows.add(Row.of(cells(
                    facts, measure.name(), years, lines, line -> line.measure().equals(measure.id()))));
        }
        List<UUID> ids = measures.stream().map(Measure::id).toList();
        rows.add(Row.total(cells(facts, facts.text("total"), years, lines, line -> ids.contains(line.measure()))));
        page.table(facts.text("finance.budget.caption"), columns, rows);
        List<String> unknown = lines.stream()
                .filter(line -> line.amount() == null && ids.contains(line.measure()))
                .map(line -> line.description() + " (" + line.year() + ")")
                .toList();
        if (!unknown.isEmpty()) {
            page.note(facts.text("finance.unknown", String.join("; ", unknown)));
        }
    }

    private static String[] cells(
            Facts facts, String name, List<Integer> years, List<BudgetLine> lines, Predicate<BudgetLine> mine) {
        List<String> cells = new ArrayList<>();
        cells.add(name);
        for (int year : years) {
            cells.add(sum(
                    facts,
                    lines.stream()
                            .filter(mine)
                            .filter(line -> line.year() == year)
                            .toList()));
        }
        cells.add(sum(facts, lines.stream().filter(mine).toList()));
        return cells.toArray(String[]::new);
    }

    private static String sum(Facts facts, List<BudgetLine> lines) {
        if (lines.isEmpty()) {
            return "–";
        }
        if (lines.stream().allMatch(line -> line.amount() == null)) {
            return facts.texts().get("general.unknown");
        }
        String known = Numbers.euro(total(lines));
        return lines.stream().anyMatch(line -> line.amount() == null) ? known + " + ?" : known;
    }

    private static BigDecimal total(List<BudgetLine> lines) {
        return lines.stream().map(BudgetLine::amount).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<Integer> years(List<BudgetLine> lines) {
        return lines.stream().map(BudgetLine::year).distinct().sorted().toList();
    }

    private static void chart(Facts facts, Page page, List<BudgetLine> lines) {
        List<Integer> years = years(lines);
        List<Series> series = new ArrayList<>();
        for (Funding funding : facts.project().all(PlanRecords.FUNDING)) {
            List<ChartValue> values = years.stream()
                    .map(year -> ChartValue.of(total(lines.stream()
                                    .filter(line ->
                                            line.year() == year && funding.id().equals(line.funding()))
                                    .toList())
                            .doubleValue()))
                    .toList();
            series.add(new Series(funding.name(), Tone.AUTO, values));
        }
        if (series.isEmpty()) {
            return;
        }
        String title = facts.text("finance.chart");
        List<String> names = years.stream().map(Object::toString).toList();
        String alt = title
                + ". "
                + String.join(
                        "; ",
                        years.stream()
                                .map(year -> year
                                        + ": "
                                        + Numbers.euro(total(lines.stream()
                                                .filter(line -> line.year() == year)
                                                .toList())))
                                .toList());
        page.add(new ChartBlock(
                new Chart(title, alt, "", 0, new Plot.Bars(Plot.Form.STACKED, names, series, "")),
                title,
                "budget",
                false,
                List.of()));
    }

    /// Where the money of these lines comes from, and until when.
    static void funding(Facts facts, Page page, List<Funding> all, List<BudgetLine> lines) {
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
                all.stream()
                        .map(one -> Row.of(
                                one.name(),
                                facts.text(one.temporary() ? "finance.temporary" : "finance.structural"),
                                one.temporary() ? facts.date(one.endDate()) : "–",
                                Numbers.euro(total(lines.stream()
                                        .filter(line -> one.id().equals(line.funding()))
                                        .toList())),
                                one.note()))
                        .toList());
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
                        .map(one -> Row.of(
                                one.name(),
                                words.reach(one),
                                words.costPerChild(one)
                                        .map(cost -> Numbers.euro(BigDecimal.valueOf(cost)))
                                        .orElse(facts.texts().get("general.unknown"))))
                        .toList());
    }
}
