package nl.wed.workbench.sources.indicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.AgePhase;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Table;
import nl.wed.workbench.domain.VerificationStatus;
import nl.wed.workbench.domain.figures.Direction;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.Indicator;
import nl.wed.workbench.domain.figures.IndicatorSource;
import nl.wed.workbench.domain.figures.Observations;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.sources.Folder;
import nl.wed.workbench.sources.Importers;
import nl.wed.workbench.sources.reading.ImportOptions;
import nl.wed.workbench.sources.result.ImportResult.Imported;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportApplyTest {
    private final ImportApply apply = new ImportApply(Catalogue.load(), UUID::randomUUID);
    private final Project empty = Project.empty(UUID.randomUUID());

    @TempDir
    private Path path;

    private Imported districts;

    @BeforeEach
    void readATable() throws IOException {
        districts = new Folder(path).with("rows.json", """
            {"odata.metadata": "https://opendata.cbs.nl/ODataFeed/OData/\
            84799NED/$metadata#Cbs.OData.WebAPI.TypedDataSet", "value": [
            {"ID": 0, "WijkenEnBuurten": "GM0141    ",
             "AantalInwoners_5": 73107, "k_0Tot15Jaar_8": 11560,
             "GemiddeldInkomenPerInwoner_72": 24.3,
             "HuishoudensMetEenLaagInkomen_78": null}]}
            """).imported();
    }

    @Test
    void onlyIndicatorsWithAValueAreMatched() {
        assertThat(apply.matches(districts))
                .extracting(IndicatorMatch::indicator)
                .containsExactly("W01", "W02", "W03", "W15");
    }

    @Test
    void theFactorTurnsBaseUnitsIntoTheUnitOfTheIndicator() {
        Project project = apply.apply(empty, Observations.none(), districts, true);

        assertThat(shown(project, "W15")).isEqualTo(24.3, within(1e-9));
        assertThat(shown(project, "W03")).isEqualTo(100.0 * 11_560 / 73_107, within(1e-9));
        assertThat(shown(project, "W01")).isEqualTo(73_107);
    }

    @Test
    void withoutAskingOnlyIndicatorsOfTheProjectAreLinked() {
        Project chosen = apply.apply(empty, Observations.none(), districts, true)
                .with(FigureRecords.INDICATOR_SOURCE, Table.empty())
                .with(FigureRecords.DATA_SET, Table.empty());
        for (Indicator indicator : chosen.all(FigureRecords.INDICATOR)) {
            if (!"W01".equals(indicator.code())) {
                chosen = chosen.remove(FigureRecords.INDICATOR, indicator.id());
            }
        }

        Project project = apply.apply(chosen, Observations.none(), districts, false);

        assertThat(project.all(FigureRecords.INDICATOR))
                .extracting(Indicator::code)
                .containsExactly("W01");
        assertThat(project.all(FigureRecords.INDICATOR_SOURCE)).hasSize(1);
        assertThat(apply.apply(empty, Observations.none(), districts, false).all(FigureRecords.INDICATOR))
                .isEmpty();
    }

    @Test
    void theSameFilesAgainChangeNothingButTheDataSet() {
        Project once = apply.apply(empty, Observations.none(), districts, true);
        var again = (Imported) Importers.standard().read(List.of(path), ImportOptions.standard());
        Project twice = apply.apply(once, Observations.none(), again, true);

        assertThat(twice.all(FigureRecords.DATA_SET)).hasSize(1);
        assertThat(twice.table(FigureRecords.INDICATOR)).isEqualTo(once.table(FigureRecords.INDICATOR));
        assertThat(twice.table(FigureRecords.INDICATOR_SOURCE)).isEqualTo(once.table(FigureRecords.INDICATOR_SOURCE));
    }

    @Test
    void yearColumnsOfAKnownListFillOneIndicator() throws IOException {
        var folder = new Folder(Files.createDirectory(path.resolve("list")));
        Imported list = folder.with("gemeenten-inwoners-2024-2025.csv", "regiocode;2024;2025\nGM0363;931298;934526\n")
                .imported();

        Project project = apply.apply(empty, Observations.none(), list, true);

        assertThat(project.all(FigureRecords.INDICATOR_SOURCE)).hasSize(1);
        assertThat(project.all(FigureRecords.INDICATOR))
                .extracting(Indicator::code)
                .containsExactly("W01");
    }

    @Test
    void aMappingThatWasNotReadMakesTheIndicatorToVerify() throws IOException {
        var folder = new Folder(Files.createDirectory(path.resolve("derived")));
        Imported derived = folder.with("van-85039NED.csv", "code;Youth welfare (%)\nGM0141;9.5\n")
                .imported();

        Indicator indicator = apply.apply(empty, Observations.none(), derived, true)
                .all(FigureRecords.INDICATOR)
                .getFirst();

        assertThat(indicator.code()).isEqualTo("K54");
        assertThat(indicator.status()).isEqualTo(VerificationStatus.TO_VERIFY);
        assertThat(indicator.caveat()).contains("85039NED");
    }

    @Test
    void anyMeasureCanBecomeAnOwnIndicator() {
        var measure = districts.observations().measures().getFirst();
        var own = new OwnIndicator("Inwoners", "eigen", "Zelf", Direction.NEUTRAL, List.of(AgePhase.FX));

        Project project = apply.addOwn(empty, districts.dataSet(), measure, own);

        Indicator indicator = project.all(FigureRecords.INDICATOR).getFirst();
        assertThat(indicator.code()).isNull();
        assertThat(indicator.unit()).isEqualTo("aantal");
        assertThat(project.all(FigureRecords.INDICATOR_SOURCE).getFirst().numerator())
                .isEqualTo(measure.code());
    }

    private double shown(Project project, String code) {
        Indicator indicator = project.stream(FigureRecords.INDICATOR)
                .filter(one -> code.equals(one.code()))
                .findFirst()
                .orElseThrow();
        IndicatorSource source = project.stream(FigureRecords.INDICATOR_SOURCE)
                .filter(one -> one.indicator().equals(indicator.id()))
                .findFirst()
                .orElseThrow();
        Value value = value(source.numerator());
        if (source.denominator() != null) {
            value = value.over(value(source.denominator()));
        }
        return value.times(source.factor()).exact().orElseThrow();
    }

    private Value value(String measure) {
        return Folder.value(districts, measure, "GM0141", "2020JJ00");
    }
}
