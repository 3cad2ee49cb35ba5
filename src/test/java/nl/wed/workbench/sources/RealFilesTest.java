package nl.wed.workbench.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.Indicator;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.Observations;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.sources.indicators.ImportApply;
import nl.wed.workbench.sources.reading.ImportOptions;
import nl.wed.workbench.sources.result.ImportResult;
import nl.wed.workbench.sources.result.ImportResult.Imported;
import nl.wed.workbench.sources.result.ImportResult.Refused;
import nl.wed.workbench.texts.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Runs on real files where they are there.
class RealFilesTest {
    private static final Path DATA = Path.of(System.getProperty("shared.data", "../shared/data"));
    private static final Path LIBRARY = DATA.resolve("library");

    @BeforeEach
    void onlyWhereTheFilesAre() {
        assumeTrue(Files.isDirectory(DATA), "no real files here");
    }

    @Test
    void populationOfTheCurrentInterface() {
        Imported population = imported(DATA.resolve("A-cbs-odata4-json"));

        assertThat(inhabitants(population, "M000352", "GM0363")).isEqualTo(Value.of(934_526));
        assertThat(inhabitants(population, "M000352", "GM0344")).isEqualTo(Value.of(376_757));
        assertThat(inhabitants(population, "M000352", "NL01")).isEqualTo(Value.of(18_044_027));
        assertThat(Folder.value(population, "M000365", "NL01", "2026JJ00"))
                .isEqualTo(new Value.Missing(MissingReason.NOT_YET, "Impossible"));
        assertThat(Folder.value(population, "M000352", "GM0530", "2024JJ00"))
                .isEqualTo(new Value.Missing(MissingReason.NOT_APPLICABLE, "Impossible"));
        assertThat(population.counts().known()).isEqualTo(258);
        assertThat(population.counts().missing()).isEqualTo(62);
        assertThat(population.dataSet().files()).doesNotContain("index.json");
    }

    @Test
    void keyFiguresOfAllMunicipalities() {
        Imported figures = imported(LIBRARY.resolve("kwb2020-84799NED-typed-nl-gm-reassembled.json"));

        assertThat(figures.observations().regionNames().keySet())
                .filteredOn(code -> code.startsWith("GM"))
                .hasSize(355);
        assertThat(Folder.value(figures, "AantalInwoners_5", "GM0141", "2020JJ00"))
                .isEqualTo(Value.of(73_107));
        assertThat(figures.observations().regionNames()).containsEntry("GM0141", "Almelo");
        assertThat(Folder.warnings(figures)).containsExactly("formerMunicipalities");
    }

    @Test
    void aFolderWithSeveralTablesGivesEachItsOwnResult() {
        List<ImportResult> results =
                Importers.standard().readAll(List.of(DATA.resolve("B-cbs-odata3-json")), ImportOptions.standard());

        Imported districts = results.stream()
                .filter(Imported.class::isInstance)
                .map(Imported.class::cast)
                .filter(one -> "84799NED".equals(one.dataSet().table()))
                .findFirst()
                .orElseThrow();
        assertThat(districts.observations().regionNames())
                .containsEntry("WK014110", "Wijk 10 Binnenstad")
                .containsEntry("BU01411000", "Binnenstad-Noord")
                .containsEntry("NL01", "Nederland");
        assertThat(results)
                .filteredOn(Refused.class::isInstance)
                .extracting(result -> ((Refused) result).reasonKey())
                .containsExactlyInAnyOrder("sources.refused.noRegion", "sources.refused.pageCut");
    }

    @Test
    void derivedTablesOfMunicipalities() {
        Imported indicators = imported(LIBRARY.resolve("gemeente-indicatoren-2021-afgeleid-van-85039NED.csv"));
        assertThat(indicators.counts().regions()).isEqualTo(352);
        assertThat(Folder.value(indicators, "Youth welfare (%)", "GM0014", "2021JJ00"))
                .isEqualTo(Value.of(8.6));
        Project project = new ImportApply(Catalogue.load(), UUID::randomUUID)
                .apply(Project.empty(UUID.randomUUID()), Observations.none(), indicators, true);
        assertThat(project.all(FigureRecords.INDICATOR))
                .extracting(Indicator::code)
                .contains("W09", "W13", "W15", "K54")
                .hasSize(21);

        Imported list = imported(DATA.resolve("G-geo-en-gemeentelijst/gemeenten-inwoners-2019-2026.csv"));
        assertThat(inhabitants(list, "gemeenten-inwoners", "GM0363")).isEqualTo(Value.of(934_526));
    }

    @Test
    void theTwoTablesMixedInOneBulkDownloadAreRefused() {
        ImportResult result = read(DATA.resolve("D-cbs-odata4-bulk-csv"));

        assertThat(result).isInstanceOf(Refused.class);
        assertThat(((Refused) result).reasonKey()).isEqualTo("sources.refused.dimensionMissing");
        assertThat(((Refused) result).arguments()).contains("RegioS");
    }

    @Test
    void everyOtherFileIsRefusedWithASentence() throws IOException {
        Texts texts = Texts.load();
        int refusals = 0;
        try (var files = Files.walk(DATA)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (read(file) instanceof Refused(String key, List<String> arguments)) {
                    assertThat(texts.get(key, arguments.toArray()))
                            .doesNotContain("{")
                            .isNotBlank();
                    refusals++;
                }
            }
        }
        assertThat(refusals).isGreaterThan(40);
    }

    private static Value inhabitants(Imported imported, String measure, String region) {
        return Folder.value(imported, measure, region, "2025JJ00");
    }

    private static Imported imported(Path path) {
        ImportResult result = read(path);
        assertThat(result).isInstanceOf(Imported.class);
        return (Imported) result;
    }

    private static ImportResult read(Path path) {
        return Importers.standard().read(List.of(path), ImportOptions.standard());
    }
}
