package nl.wed.workbench.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.catalogue.Municipalities.Municipality;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.sources.indicators.IndicatorMatch;
import nl.wed.workbench.sources.indicators.IndicatorMatching;
import nl.wed.workbench.sources.indicators.OwnStatistics;
import nl.wed.workbench.sources.reading.ImportOptions;
import nl.wed.workbench.sources.result.ImportResult.Imported;
import org.junit.jupiter.api.Test;

/// The real files give each municipality of now enough figures to begin with; skipped where those
/// files are not.
class AllMunicipalitiesTest {
    private static final Path DATA = Path.of(System.getProperty("shared.data", "../shared/data"));
    private static final UUID NOBODY = new UUID(0, 0);
    private static final int ENOUGH = 15;

    private record Filling(Imported imported, List<IndicatorMatch> matches) {
        Set<String> of(String municipality) {
            Set<String> codes = new HashSet<>();
            for (IndicatorMatch match : matches) {
                boolean filled =
                        match.source(NOBODY, NOBODY, NOBODY).points(imported.observations(), municipality).stream()
                                .anyMatch(point -> !(point.value() instanceof Value.Missing));
                if (filled) {
                    codes.add(match.indicator());
                }
            }
            return codes;
        }
    }

    @Test
    void fifteenFiguresForEachOfThem() {
        assumeTrue(Files.isDirectory(DATA), "no real files here");
        var catalogue = Catalogue.load();
        var matching = new IndicatorMatching(catalogue.statisticMappings());
        List<Filling> fillings = Importers.standard().readAll(List.of(DATA), ImportOptions.standard()).stream()
                .filter(Imported.class::isInstance)
                .map(Imported.class::cast)
                .map(one -> new Filling(one, matching.matches(one.dataSet(), one.observations())))
                .toList();
        int fewest = Integer.MAX_VALUE;
        int helped = 0;
        List<Municipality> live = catalogue.municipalities().all();
        for (Municipality municipality : live) {
            Set<String> codes = new HashSet<>();
            int own = 0;
            for (Filling one : fillings) {
                codes.addAll(one.of(municipality.code()));
                own += OwnStatistics.of(one.imported(), one.matches(), municipality.code())
                        .size();
            }
            if (codes.size() < ENOUGH) {
                helped++;
                assertThat(codes.size() + own)
                        .as(municipality.name() + " with measures as their source calls them")
                        .isGreaterThanOrEqualTo(ENOUGH);
            }
            fewest = Math.min(fewest, codes.size());
        }
        System.out.println(live.size()
                + " municipalities, fewest figures of the catalogue "
                + fewest
                + ", of which "
                + helped
                + " below "
                + ENOUGH);
        assertThat(live).hasSize(342);
        assertThat(helped).isLessThanOrEqualTo(4);
    }
}
