package nl.wed.workbench.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.wed.workbench.catalogue.StatisticMappings;
import nl.wed.workbench.catalogue.StatisticMappings.StatisticMapping;
import nl.wed.workbench.domain.VerificationStatus;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.domain.figures.Value.Interval;
import nl.wed.workbench.sources.known.StatisticSums;
import nl.wed.workbench.sources.reading.ImportOptions;
import nl.wed.workbench.sources.result.ImportResult.Imported;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Figures that were looked up by hand in the real files, against what is read.
class RealFiguresTest {
    private static final Path DATA = Path.of(System.getProperty("shared.data", "../shared/data"));
    private static final String POOR = "|Inkomensgrens huishouden=Inkomen tot lage-inkomensgrens"
            + "|Duur inkomenspositie=Ten minste 1 jaar"
            + "|Kenmerken van huishoudens=Particuliere huishoudens";

    @BeforeEach
    void onlyWhereTheFilesAre() {
        assumeTrue(Files.isDirectory(DATA), "no real files here");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "A-cbs;M000352;GM0363;2025JJ00;934526",
                "A-cbs;M000352;GM0344;2025JJ00;376757",
                "A-cbs;M000352;GM0599;2025JJ00;672960",
                "A-cbs;M000352;NL01;2025JJ00;18044027",
                "A-cbs;M000365;GM0080;2019JJ00;123595.5",
                "B-cbs;AantalInwoners_5;WK014110;2020JJ00;5530",
                "B-cbs;AantalInwoners_5;BU01411000;2020JJ00;2390",
                "164145;Particuliere huishoudens (x 1 000)|;NL01;2011JJ00;481800",
                "164145;Kinderen relatief (%)|;PV26;2011JJ00;6.6",
                "164145;Particuliere huishoudens (x 1 000)|;GM0141;2011JJ00;2600",
                "164213;Kinderen (x 1 000)|;PV21;2014JJ00;11400",
                "Zuilen;Horeca/Cafés en dergelijke/Aantal cafés/Binnen 5 km (aantal);GM0344;2023JJ00;77.2",
                "Zuilen;Kinderopvang/Kinderdagverblijf/Afstand tot kinderdagverblijf (km);GM0344;2023JJ00;0.5",
                "E-kwb;a_inw;GM0344;2023JJ00;367947",
                "E-kwb;g_hhgro;BU03440111;2023JJ00;1.6",
                "E-kwb;g_wozbag;WK034401;2023JJ00;451000",
                "E-kwb;a_soz_wb;GM0344;2023JJ00;10410",
                "E-kwb;p_geb;GM0344;2023JJ00;11",
                "gemeenten-inwoners;gemeenten-inwoners;GM0457;2022JJ00;20766",
                "kwb2020;AantalInwoners_5;NL01;2020JJ00;17407585",
                "afgeleid;Youth welfare (%);GM0141;2021JJ00;11.8",
                "afgeleid;Low income threshold (%);GM0014;2021JJ00;11.2",
            })
    void aFigureIsReadAsItStandsInTheFile(String file, String measure, String region, String period, double amount)
            throws IOException {
        assertThat(read(file, measure, region, period)).isEqualTo(Value.of(amount));
    }

    @ParameterizedTest
    @CsvSource({
        "EXAMENKANDIDATEN|MAN,GM0141,2019SJ00,725,803",
        "GESLAAGDEN|HAVO,GM0373,2023SJ00,132,135",
        "EXAMENKANDIDATEN|VWO,GM0796,2023SJ00,422,431",
        "GESLAAGDEN,GM0344,2022SJ00,2275,2410",
    })
    void aSumOfSchoolsIsTheRangeThatTheSmallCountsLeaveOpen(
            String measure, String region, String period, double low, double high) throws IOException {
        assertThat(read("F-duo", measure, region, period)).isEqualTo(new Interval(low, high));
    }

    /// Education, which the indicators add up, is not filled in any of the real files; ages and
    /// sexes are.
    @ParameterizedTest
    @CsvSource({
        "kwb2020,k_0Tot15Jaar_8,k_15Tot25Jaar_9,GM0141,2020JJ00,20557,20557",
        "kwb2020,k_0Tot15Jaar_8,k_15Tot25Jaar_9,GM0363,2020JJ00,233755,233755",
        "F-duo,EXAMENKANDIDATEN|MAN,EXAMENKANDIDATEN|VROUW,GM0141,2019SJ00,1483,1636",
    })
    void aSumOfMeasuresIsThatOfTheNumbersInTheFile(
            String file, String one, String other, String region, String period, double low, double high)
            throws IOException {
        Imported imported = imported(file, one);
        var set = imported.observations();
        var titles = List.of(title(set, one), title(set, other));
        var mapping = new StatisticMapping(
                "W99", List.of("T"), titles, List.of(), 1, null, null, null, VerificationStatus.TO_VERIFY);
        var sums = new StatisticSums(() -> new StatisticMappings(List.of(mapping)));
        Value sum = sums.in("T", set)
                .find(one + "+" + other, region)
                .flatMap(series -> series.at(period))
                .orElseThrow()
                .value();
        assertThat(sum.low()).isEqualTo(low);
        assertThat(sum.high()).isEqualTo(high);
    }

    private static String title(ObservationSet set, String measure) {
        return set.measure(measure).orElseThrow().title();
    }

    private static Value read(String file, String measure, String region, String period) throws IOException {
        String code = measure.endsWith("|") ? measure.replace("|", POOR) : measure;
        return Folder.value(imported(file, code), code, region, period);
    }

    private static Imported imported(String file, String measure) throws IOException {
        Path path;
        try (var walk = Files.walk(DATA, 2)) {
            path = walk.filter(one -> one.getFileName().toString().contains(file))
                    .findFirst()
                    .orElseThrow();
        }
        return Importers.standard().readAll(List.of(path), ImportOptions.standard()).stream()
                .filter(Imported.class::isInstance)
                .map(Imported.class::cast)
                .filter(one -> one.observations().measure(measure).isPresent())
                .findFirst()
                .orElseThrow();
    }
}
