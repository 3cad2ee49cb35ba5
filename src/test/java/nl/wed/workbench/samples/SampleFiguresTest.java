package nl.wed.workbench.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.figures.Counted;
import nl.wed.workbench.domain.figures.DataSet;
import nl.wed.workbench.domain.figures.Direction;
import nl.wed.workbench.domain.figures.Figure;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.exchange.Limits;
import nl.wed.workbench.exchange.PackageReader;
import nl.wed.workbench.exchange.PackageReading;
import nl.wed.workbench.exchange.ProjectPackage;
import nl.wed.workbench.report.Documents;
import nl.wed.workbench.report.PlanOptions;
import nl.wed.workbench.report.chapters.Facts;
import nl.wed.workbench.report.chapters.PlainText;
import nl.wed.workbench.report.figurebook.FigureWorkbook;
import nl.wed.workbench.report.model.Definitions;
import nl.wed.workbench.report.model.Run;
import nl.wed.workbench.report.workbook.Cell;
import nl.wed.workbench.report.workbook.Tab;
import nl.wed.workbench.shown.ShownFigures;
import nl.wed.workbench.sources.indicators.ImportApply;
import nl.wed.workbench.sources.indicators.OwnIndicator;
import nl.wed.workbench.texts.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the samples say of figures that are averages: looked up in the files of CBS that they were made
/// from (352 municipalities in 2021, of which the middle one has 5.5 schools within 3 km).
class SampleFiguresTest {
    private static final String ALMELO = "almelo-0-6";
    private static final String MIDDEN_GRONINGEN = "midden-groningen-0-18";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final Catalogue catalogue = Catalogue.load();
    private final Texts texts = Texts.load();

    @ParameterizedTest
    @ValueSource(strings = {ALMELO, MIDDEN_GRONINGEN})
    void schoolsNearbyAreKnownOfEveryMunicipality(String name) {
        var figure = figure(read(name), "W21");

        assertThat(figure.counted()).isEqualTo(Counted.FACILITIES);
        assertThat(figure.municipalities().sorted())
                .hasSize(352)
                .startsWith(0.9)
                .endsWith(34.9);
        assertThat(figure.municipalities().median()).isEqualTo(5.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {ALMELO, MIDDEN_GRONINGEN})
    void thePlanPrintsThemAsTheyAre(String name) {
        assertThat(PlainText.of(new Documents(facts(read(name)))
                        .policyPlan(PlanOptions.WHOLE)
                        .blocks()))
                .contains("Van 352 gemeenten is een waarde bekend; de middelste heeft 5,5 en de middelste helft")
                .doesNotContain("Van 197 gemeenten");
    }

    @Test
    void thePlanOfAlmeloSaysItsOwnNumberOfSchoolsWithItsDecimal() {
        assertThat(PlainText.of(new Documents(facts(read(ALMELO)))
                        .policyPlan(PlanOptions.WHOLE)
                        .blocks()))
                .contains("In Almelo was dit 9,0 (2021)")
                .contains("In Almelo was dit 75.166 (2026)");
    }

    /// Two and a bit persons in a household are no small number of persons.
    @Test
    void theSizeOfHouseholdsIsKnownOfEveryMunicipality() {
        var sample = read(ALMELO);
        var project = withOwn(sample, "Gemiddelde huishoudensgrootte");
        var shown = ShownFigures.of(project, sample, catalogue);
        var figure = shown.book().all().stream()
                .filter(one -> one.indicator().name().equals("Gemiddelde huishoudensgrootte"))
                .findFirst()
                .orElseThrow();

        assertThat(figure.counted()).isEqualTo(Counted.AVERAGE);
        assertThat(figure.own().value()).isEqualTo(Value.of(2.2));
        assertThat(figure.national()).contains(Value.of(2.1));
        assertThat(shown.line(figure.indicator().id())
                        .orElseThrow()
                        .municipalities()
                        .byCode())
                .hasSize(355);
        assertThat(figure.nationalIsTotal()).isFalse();
        assertThat(PlainText.of(new Documents(Facts.of(project, sample, catalogue, texts, DAY))
                        .figureBook()
                        .blocks()))
                .contains("In Almelo was dit 2,2 (2020), in Nederland 2,1.");
    }

    @Test
    void theWorkbookHasANumberForEveryMunicipalityAndOneUnitInEachColumn() {
        var tabs = new FigureWorkbook(facts(read(ALMELO))).tabs();
        var municipalities = tab(tabs, "Gemeenten");
        int schools = column(municipalities, "Basisscholen binnen 3 km (aantal), 2021");

        assertThat(municipalities.rows().stream().map(row -> row.get(schools)).filter(Cell.Amount.class::isInstance))
                .hasSize(352)
                .contains(new Cell.Amount(9, 1), new Cell.Amount(5.5, 1));
        assertThat(tab(tabs, "Jaren").columns())
                .extracting(Tab.Column::head)
                .startsWith("Gebied", "Periode", "Inwoners (aantal)")
                .contains("Gemiddeld inkomen per inwoner (euro)", "Afstand tot een kinderdagverblijf (km)")
                .doesNotContain("Eenheid");
    }

    /// A spreadsheet shows every digit of a cell to who clicks on it.
    @Test
    void noNumberInTheWorkbookHasTheNoiseOfBinaryFractions() {
        for (Tab tab : new FigureWorkbook(facts(read(ALMELO))).tabs()) {
            assertThat(tab.rows().stream().flatMap(List::stream).filter(Cell.Amount.class::isInstance))
                    .extracting(cell -> ((Cell.Amount) cell).number())
                    .allMatch(number -> Double.toString(number).length() <= 12, "is short");
        }
    }

    @Test
    void theDefinitionSheetsOfTheBookSayWhatIsCounted() {
        var tabs = new FigureWorkbook(facts(read(ALMELO))).tabs();
        var definitions = tab(tabs, "Definities");
        int counted = column(definitions, "Telt");
        assertThat(definitions.rows().stream()
                        .filter(row -> row.getFirst().equals(Cell.of("Basisscholen binnen 3 km")))
                        .map(row -> row.get(counted)))
                .containsExactly(Cell.of("voorzieningen; ook kleine getallen worden getoond"));

        var counts = new Documents(facts(read(ALMELO)))
                .figureBook().blocks().stream()
                        .filter(Definitions.class::isInstance)
                        .flatMap(block -> ((Definitions) block).definitions().stream())
                        .filter(item -> item.term().equals("Telt"))
                        .flatMap(item -> item.runs().stream())
                        .toList();
        assertThat(counts)
                .contains(
                        Run.plain("personen"),
                        Run.plain("in de teller: huishoudens"),
                        Run.plain("voorzieningen; ook kleine getallen worden getoond"));
    }

    private static Tab tab(List<Tab> tabs, String name) {
        return tabs.stream().filter(tab -> tab.name().equals(name)).findFirst().orElseThrow();
    }

    private static int column(Tab tab, String head) {
        return IntStream.range(0, tab.columns().size())
                .filter(i -> tab.columns().get(i).head().equals(head))
                .findFirst()
                .orElseThrow();
    }

    private Project withOwn(ProjectPackage sample, String title) {
        for (DataSet dataSet : sample.project().all(FigureRecords.DATA_SET)) {
            var set = sample.find(dataSet.observations()).orElseThrow();
            for (Statistic statistic : set.measures()) {
                if (statistic.title().strip().equals(title)) {
                    var own = new OwnIndicator(
                            title, "armoede-gezin", "Personen per huishouden.", Direction.NEUTRAL, List.of());
                    return new ImportApply(catalogue, UUID::randomUUID)
                            .addOwn(sample.project(), dataSet, statistic, own);
                }
            }
        }
        throw new IllegalStateException("the sample has no " + title);
    }

    private Figure figure(ProjectPackage sample, String code) {
        return facts(sample).figures().all().stream()
                .filter(figure -> code.equals(figure.indicator().code()))
                .findFirst()
                .orElseThrow();
    }

    private Facts facts(ProjectPackage sample) {
        return Facts.of(sample.project(), sample, catalogue, texts, DAY);
    }

    private static ProjectPackage read(String name) {
        var read = new PackageReader(Limits.standard()).read(Path.of("sample-projects", name + ".wed"));
        return ((PackageReading.Read) read).content();
    }
}
