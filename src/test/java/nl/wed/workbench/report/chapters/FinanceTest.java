package nl.wed.workbench.report.chapters;

import static nl.wed.workbench.domain.testing.Posts.post;
import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.chart.ChartValue;
import nl.wed.workbench.chart.Plot;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Table;
import nl.wed.workbench.domain.plan.BudgetPost;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.testing.TestTrajectory;
import nl.wed.workbench.report.model.Block;
import nl.wed.workbench.report.model.ChartBlock;
import nl.wed.workbench.report.model.Paragraph;
import nl.wed.workbench.report.model.Run;
import nl.wed.workbench.report.model.TableBlock;
import nl.wed.workbench.report.model.TableBlock.Row;
import nl.wed.workbench.report.model.Tiles;
import nl.wed.workbench.texts.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// The test trajectory has the measures 'start' and 'keep', and a structural and a temporary funding.
class FinanceTest {
    private static final String STRUCTURAL = "funding.structural";
    private static final String TEMPORARY = "funding.temporary";

    @Test
    void theTableHasAColumnForEachYearAndTheSumsOfItsRowsAndColumns() {
        var table = table(blocks(TestTrajectory.project()), "Begroting");

        assertThat(headers(table)).endsWith("2027", "2028", "2029", "Totaal");
        assertThat(numbers(table.rows().getLast())).containsExactly("€ 20.500", "€ 25.000,50", "n.v.t.", "€ 45.500,50");
    }

    @Test
    void eachMeasureHasARowOfItsOwnAmountsAndTheChartDoesNotRepeatThem() {
        var blocks = blocks(with(
                line("start", 2027, "300.00", null),
                line("keep", 2027, "100.00", null),
                line("keep", 2028, "50.00", null)));

        var rows = table(blocks, "Begroting").rows();
        assertThat(rows).hasSize(3);
        assertThat(numbers(rows.get(0))).containsExactly("€ 300", "n.v.t.", "n.v.t.", "€ 300");
        assertThat(numbers(rows.get(1))).containsExactly("€ 100", "€ 50", "n.v.t.", "€ 150");
        assertThat(chart(blocks).dataTable()).isFalse();
    }

    @Test
    void aReachedChildCostsTheBudgetOfAYearDividedByTheReach() {
        var blocks = blocks(with(line("keep", 2027, "900.00", null), line("keep", 2028, "300.00", null)));

        var rows = table(blocks, "Kosten per bereikt").rows();
        assertThat(rows.stream().map(row -> numbers(row).getLast())).containsExactly("onbekend", "€ 10");
    }

    @Test
    void anUnknownAmountIsNoNumberInTableChartAndFundingAndIsNamed() {
        var blocks = blocks(with(line("start", 2027, null, STRUCTURAL), line("keep", 2028, "100.00", STRUCTURAL)));

        var table = table(blocks, "Begroting");
        assertThat(numbers(table.rows().getLast())).containsExactly("onbekend", "€ 100", "n.v.t.", "€ 100 + onbekend");
        assertThat(numbers(table(blocks, "Dekking met").rows().getFirst())).contains("€ 100 + onbekend");
        var structural = bars(blocks).series().getFirst();
        assertThat(structural.values())
                .containsExactly(new ChartValue.Missing("onbekend"), ChartValue.of(100), ChartValue.of(0));
        assertThat(chart(blocks).chart().altText()).contains("2027: onbekend; 2028: € 100; 2029: n.v.t.");
        assertThat(chart(blocks).note().toString()).contains("Personeel (2027)");
        assertThat(PlainText.of(blocks)).doesNotContain("€ 0");
    }

    @Test
    void whatNoFundingPaysIsASeriesOfItsOwnSoThatTheBarsAddUpToTheTotal() {
        var blocks = blocks(with(
                line("start", 2027, "300.00", null),
                line("keep", 2027, "100.00", STRUCTURAL),
                line("keep", 2028, "50.00", TEMPORARY)));

        var bars = bars(blocks);
        assertThat(bars.series().stream().map(Plot.Series::name))
                .containsExactly("Gemeentelijke begroting", "Tijdelijke regeling", "geen dekking gekozen");
        assertThat(bars.series().getLast().values())
                .containsExactly(ChartValue.of(300), ChartValue.of(0), ChartValue.of(0));
        double drawn = bars.series().stream()
                .flatMap(series -> series.values().stream())
                .mapToDouble(value -> value instanceof ChartValue.Amount(double number) ? number : 0)
                .sum();
        assertThat(drawn).isEqualTo(450);
        assertThat(table(blocks, "Dekking met").rows())
                .extracting(
                        row -> text(row.cells().getFirst()),
                        row -> text(row.cells().get(3)))
                .containsExactly(
                        tuple("Gemeentelijke begroting", "€ 100"),
                        tuple("Tijdelijke regeling", "€ 50"),
                        tuple("geen dekking gekozen", "€ 300"));
        assertThat(numbers(table(blocks, "Begroting").rows().getLast())).endsWith("€ 450");
    }

    @Test
    void aMeasureWithoutAnyPostIsUnknownInTableTotalNoteAndSummary() {
        var project = with(line("keep", 2027, "900.00", STRUCTURAL));

        var rows = table(blocks(project), "Begroting").rows();
        assertThat(numbers(rows.getFirst())).containsOnly("onbekend");
        assertThat(numbers(rows.getLast()))
                .containsExactly("€ 900 + onbekend", "onbekend", "onbekend", "€ 900 + onbekend");
        assertThat(PlainText.of(blocks(project))).contains("Nog onbekend: alle kosten van 'Maatregel start'");
        assertThat(summary(project))
                .contains("De bekende kosten van alle maatregelen zijn samen € 900. Aantal bedragen dat nog");
        assertThat(tiles(project)).contains("2 maatregelen, 1 met begroting");
        assertThat(tiles(TestTrajectory.project())).contains("2 maatregelen met begroting");
    }

    @Test
    void theSummarySaysWhatIsUnknownAndNeverThatNothingCosts() {
        assertThat(summary(with(line("start", 2027, null, null), line("keep", 2028, null, null))))
                .contains("Van geen enkele maatregel is al bekend wat die kost.")
                .doesNotContain("€ 0");
        assertThat(summary(with(line("start", 2027, "12.00", null), line("keep", 2028, null, null))))
                .contains("samen € 12. Aantal bedragen dat nog onbekend is: 1.");
        assertThat(summary(with(line("start", 2027, "0.00", null), nothing("keep"))))
                .contains("samen € 0.");
        assertThat(summary(with())).contains("Van geen enkele maatregel is al bekend wat die kost.");
    }

    @Test
    void aMeasureOfWhichNoAmountIsKnownHasNoBudgetOfZero() {
        var facts = facts(with(line("keep", 2028, null, null)));
        var measure =
                facts.project().find(PlanRecords.MEASURE, id("measure.keep")).orElseThrow();
        assertThat(new MeasureWords(facts).budget(measure)).isEqualTo("onbekend");
    }

    @Test
    void theTableOfCoverageSaysWhatEachYearLacks() {
        var blocks = blocks(with(
                line("start", 2027, "300.00", null),
                line("keep", 2027, "20600.00", STRUCTURAL),
                line("keep", 2028, "50.00", TEMPORARY)));

        var rows = table(blocks, "Dekking per jaar").rows();
        assertThat(numbers(rows.get(0)))
                .containsExactly("€ 20.600\nvan € 20.500", "n.v.t.", "n.v.t.", "€ 20.600\nvan € 20.500");
        assertThat(numbers(rows.get(1)))
                .containsExactly("n.v.t.", "€ 50\nvan € 30.000", "n.v.t.", "€ 50\nvan € 30.000");
        assertThat(numbers(rows.get(2))).containsExactly("€ 300", "n.v.t.", "n.v.t.", "€ 300");
        assertThat(numbers(rows.getLast())).containsExactly("€ 400", "niets", "niets", "€ 400");
    }

    @Test
    void whetherThereIsEnoughOfAFundingIsNotSaidWhenNobodyKnows() {
        var blocks = blocks(with(line("keep", 2028, "50.00", STRUCTURAL), line("start", 2027, null, STRUCTURAL)));

        var rows = table(blocks, "Dekking per jaar").rows();
        assertThat(numbers(rows.getFirst()))
                .containsExactly("onbekend\nvan € 20.500", "€ 50", "n.v.t.", "€ 50 + onbekend");
        assertThat(numbers(rows.getLast()))
                .containsExactly("niet te bepalen", "niet te bepalen", "niets", "niet te bepalen");
        assertThat(PlainText.of(blocks))
                .contains("nog niet bekend hoeveel geld er elk jaar is", "Gemeentelijke begroting.");
    }

    @Test
    void moneyThatNothingPaysIsSaidAlsoWhenThereIsNoFundingAtAll() {
        var none = with(line("start", 2027, "12.00", null), nothing("keep")).with(PlanRecords.FUNDING, Table.empty());
        var blocks = blocks(none);
        assertThat(numbers(table(blocks, "Dekking met").rows().getFirst())).contains("€ 12");
        assertThat(numbers(table(blocks, "Dekking per jaar").rows().getLast()))
                .containsExactly("€ 12", "niets", "niets", "€ 12");
        assertThat(PlainText.of(blocks(with(line("start", 2027, null, null), nothing("keep"))
                        .with(PlanRecords.FUNDING, Table.empty()))))
                .contains("niet te bepalen");
    }

    @Test
    void theSummarySaysOnceWhetherThereIsMoneyForAllCosts() {
        assertThat(summary(TestTrajectory.project())).contains("samen € 45.500,50. Al die kosten zijn gedekt.");
        assertThat(summary(with(line("start", 2027, "12.00", null), nothing("keep"))))
                .contains("samen € 12. Daarvan is € 12 nog zonder dekking.");
        assertThat(summary(with(line("start", 2029, "12.00", STRUCTURAL), nothing("keep"))))
                .contains("samen € 12. Of er voor alle kosten genoeg geld is, is nog niet te zeggen.");
        assertThat(summary(with(line("start", 2029, "12.00", null), line("keep", 2029, null, null))))
                .contains("Daarvan is ten minste € 12 nog zonder dekking.");
    }

    private static String summary(Project project) {
        var page = new Page();
        new Summary().write(facts(project), page);
        return PlainText.of(page.blocks());
    }

    private static List<String> tiles(Project project) {
        var page = new Page();
        new Summary().write(facts(project), page);
        return of(page.blocks(), Tiles.class)
                .flatMap(tiles -> tiles.tiles().stream())
                .map(tile -> tile.number() + " " + tile.label())
                .toList();
    }

    private static List<Block> blocks(Project project) {
        var page = new Page();
        new Finance().write(facts(project), page);
        return page.blocks();
    }

    private static Facts facts(Project project) {
        return Facts.of(
                project, TestTrajectory.observations(), Catalogue.load(), Texts.load(), LocalDate.of(2026, 9, 1));
    }

    private static Project with(BudgetPost... posts) {
        return TestTrajectory.project().with(PlanRecords.BUDGET_POST, Table.of(List.of(posts)));
    }

    private static BudgetPost nothing(String measure) {
        return post("nothing." + measure, measure, null, "2027: nvt, 2028: nvt, 2029: nvt");
    }

    /// A post with an amount in one year (null for an unknown one) that needs nothing in the other years of its
    /// measure.
    private static BudgetPost line(String measure, int year, @Nullable String amount, @Nullable String funding) {
        String years = IntStream.rangeClosed(2027, 2029)
                .mapToObj(one -> one + ": " + (one == year ? amount == null ? "?" : amount : "nvt"))
                .collect(Collectors.joining(", "));
        return post("line." + measure + year, measure, funding, years);
    }

    private static TableBlock table(List<Block> blocks, String caption) {
        return of(blocks, TableBlock.class)
                .filter(table -> table.caption().startsWith(caption))
                .findFirst()
                .orElseThrow();
    }

    private static ChartBlock chart(List<Block> blocks) {
        return of(blocks, ChartBlock.class).findFirst().orElseThrow();
    }

    private static Plot.Bars bars(List<Block> blocks) {
        return (Plot.Bars) chart(blocks).chart().plot();
    }

    private static <T extends Block> Stream<T> of(List<Block> blocks, Class<T> kind) {
        return blocks.stream().filter(kind::isInstance).map(kind::cast);
    }

    private static List<String> headers(TableBlock table) {
        return table.columns().stream().map(TableBlock.Column::header).toList();
    }

    private static List<String> numbers(Row row) {
        return row.cells().stream().skip(1).map(FinanceTest::text).toList();
    }

    private static String text(TableBlock.Cell cell) {
        return PlainText.of(List.of(Paragraph.of(cell.runs().toArray(Run[]::new))));
    }
}
