package nl.wed.workbench.report.chapters;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Stream;
import nl.wed.workbench.domain.plan.Budget;
import nl.wed.workbench.domain.plan.Funding;
import nl.wed.workbench.domain.plan.FundingCoverage;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.report.model.Run;
import nl.wed.workbench.report.model.TableBlock.Column;
import nl.wed.workbench.report.model.TableBlock.Row;
import nl.wed.workbench.texts.Numbers;
import nl.wed.workbench.texts.SumWords;

/// Where the money of a budget comes from, until when, and whether there is enough of it.
record FundingBlocks(Facts facts) {

    /// What each of these fundings is to pay of a budget.
    void funding(Page page, List<Funding> all, Budget budget) {
        var rows = rows(all, budget);
        if (rows.isEmpty()) {
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
                rows);
    }

    /// A row for each funding and one for what none is to pay, so that the amounts add up to the budget.
    private List<Row> rows(List<Funding> all, Budget budget) {
        List<Row> rows = new ArrayList<>();
        for (Funding one : all) {
            rows.add(Row.of(
                            one.name(),
                            facts.text(one.temporary() ? "finance.temporary" : "finance.structural"),
                            one.temporary() ? facts.date(one.endDate()) : "–",
                            words().inTable(budget.paidBy(one.id()).sum()),
                            one.note())
                    .printing(Run.prints(PlanRecords.FUNDING, one.id())));
        }
        var unpaid = budget.unpaid(facts.project().all(PlanRecords.FUNDING)).needed();
        if (!unpaid.cells().isEmpty()) {
            rows.add(Row.of(facts.text("finance.unpaid"), "–", "–", words().inTable(unpaid.sum()), ""));
        }
        return rows;
    }

    /// What each funding is to pay and has in each year, and what is not paid for.
    void coverage(Page page, FundingCoverage coverage) {
        var years = coverage.years();
        var rows = coverageRows(coverage, years);
        if (rows.size() == 1) {
            return;
        }
        page.section(facts.text("finance.coverage"));
        page.text(facts.text("finance.coverage.text"));
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(facts.text("column.funding"), 6));
        years.forEach(year -> columns.add(Column.number(Integer.toString(year), 3)));
        columns.add(Column.number(facts.text("total"), 3));
        page.table(facts.text("finance.coverage.caption"), columns, rows);
        var unknown = coverage.unknown().stream().map(Funding::name).toList();
        if (!unknown.isEmpty()) {
            page.note(facts.text("finance.coverage.unknown", String.join("; ", unknown)));
        }
    }

    private List<Row> coverageRows(FundingCoverage coverage, SortedSet<Integer> years) {
        var words = words();
        List<Row> rows = new ArrayList<>();
        for (Funding one : coverage.fundings()) {
            rows.add(row(
                            one.name(),
                            years.stream().map(year -> words.part(coverage.of(one, year))),
                            words.part(coverage.of(one)))
                    .printing(Run.names(PlanRecords.FUNDING, one.id())));
        }
        var unpaid = coverage.budget().unpaid(coverage.fundings());
        if (!unpaid.needed().cells().isEmpty()) {
            rows.add(row(
                    facts.text("finance.unpaid"),
                    years.stream().map(year -> words.inTable(unpaid.in(year).sum())),
                    words.inTable(unpaid.sum())));
        }
        rows.add(Row.total(cells(
                facts.text("finance.uncovered"),
                years.stream().map(year -> words.gap(coverage.in(year))),
                words.gap(coverage.total()))));
        return rows;
    }

    /// What these fundings lack for all measures together, for who sees some of the measures only.
    void shortages(Page page, List<Funding> some, FundingCoverage coverage) {
        coverage.years().stream()
                .flatMap(year -> some.stream().map(one -> coverage.of(one, year)))
                .filter(part -> part.tooLittle().signum() > 0)
                .forEach(part -> page.note(facts.text(
                        "finance.shortage",
                        part.funding().name(),
                        String.valueOf(part.year()),
                        Numbers.euro(part.tooLittle()))));
    }

    private SumWords words() {
        return new SumWords(facts.texts());
    }

    private static Row row(String name, Stream<String> years, String total) {
        return Row.of(cells(name, years, total));
    }

    private static String[] cells(String name, Stream<String> years, String total) {
        return Stream.concat(Stream.concat(Stream.of(name), years), Stream.of(total))
                .toArray(String[]::new);
    }
}
