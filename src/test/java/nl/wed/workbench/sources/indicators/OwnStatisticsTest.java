package nl.wed.workbench.sources.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.sources.Importers;
import nl.wed.workbench.sources.reading.ImportOptions;
import nl.wed.workbench.sources.result.ImportResult.Imported;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnStatisticsTest {
    @TempDir
    Path folder;

    @Test
    void whatCanBeComparedBetweenMunicipalitiesComesFirst() throws IOException {
        Path file = Files.writeString(folder.resolve("cijfers-2023.csv"), """
            gemeentecode;Leerlingen (aantal);Gemiddelde huishoudensgrootte (aantal);Bereik (%)
            GM0141;1203;2,2;81,5
            GM0363;9040;1,9;77,0
            """);
        var imported = (Imported) Importers.standard().read(List.of(file), ImportOptions.standard());

        assertThat(OwnStatistics.of(imported, List.of(), "GM0141"))
                .extracting(Statistic::title)
                .containsExactly("Gemiddelde huishoudensgrootte (aantal)", "Bereik (%)", "Leerlingen (aantal)");
    }
}
