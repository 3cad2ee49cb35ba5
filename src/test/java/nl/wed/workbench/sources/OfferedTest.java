package nl.wed.workbench.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.wed.workbench.sources.reading.ImportOptions;
import nl.wed.workbench.sources.result.ImportResult.Imported;
import nl.wed.workbench.sources.result.ImportResult.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A folder with anything in it: of every file it is said what became of it.
class OfferedTest {
    @TempDir
    private Path path;

    private Offered offered() {
        return Importers.standard().offered(List.of(path), ImportOptions.standard(), List.of());
    }

    @Test
    void everyFileIsInATableOrLeftWithItsReason() throws IOException {
        new Folder(path)
                .with("a 2021.csv", "code;aantal\nGM0141;1\nGM0363;2\n")
                .with("b.csv", "code;aantal\nGM0141;1\nGM0363;2\n")
                .with("brief.txt", "Beste allemaal,\n\ntot morgen\n");

        Offered offered = offered();

        assertThat(offered.tables())
                .extracting(Offered.Table::files)
                .containsExactly(List.of("a 2021.csv"), List.of("b.csv"));
        assertThat(offered.tables().getFirst().result()).isInstanceOf(Imported.class);
        assertThat(offered.tables().getLast().result())
                .extracting(result -> ((Refused) result).reasonKey())
                .isEqualTo(Refused.NEEDS_YEAR);
        assertThat(offered.tables().getLast().paths()).containsExactly(path.resolve("b.csv"));
        assertThat(offered.left()).extracting(Offered.Left::file).containsExactly("brief.txt");
    }

    @Test
    void aDocumentThatIsCutOffTakesTheJsonBesideItButNotATableOfItsOwn() throws IOException {
        String whole = """
            {"odata.metadata": "https://opendata.cbs.nl/ODataFeed/OData/84799NED/$metadata\
            #Cbs.OData.WebAPI.TypedDataSet", "value": [
            {"ID": 0, "WijkenEnBuurten": "GM0141    ", "AantalInwoners_5": 73107}]}\
            """;
        Path other = Files.createDirectory(path.resolve("ander"));
        new Folder(path)
                .with("goed.json", whole)
                .with("stuk.json", whole.substring(0, 190))
                .with("a 2021.csv", "code;aantal\nGM0141;1\nGM0363;2\n");
        new Folder(other).with("goed.json", whole);

        Offered offered = offered();

        assertThat(offered.results())
                .filteredOn(Refused.class::isInstance)
                .extracting(result -> ((Refused) result).reasonKey())
                .containsExactly("sources.refused.jsonTruncated");
        assertThat(offered.tables())
                .filteredOn(table -> table.result() instanceof Imported)
                .flatExtracting(Offered.Table::files)
                .contains("a 2021.csv");
        assertThat(offered.left())
                .extracting(left -> left.reason().reasonKey())
                .contains("sources.refused.besideBroken");
    }

    /// Whole but not sound: something after its end, or a field twice in its first row.
    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {"[{\"a\": 1}] [2] ! jsonBroken", "[{\"a\": 1, \"a\": 2}] ! fieldTwice"})
    void aDocumentThatIsNotSoundRefusesItselfAndNoTableBesideIt(String json, String reason) throws IOException {
        new Folder(path)
                .with("a 2021.csv", "code;aantal\nGM0141;1\nGM0363;2\n")
                .with("stuk.json", json)
                .with("b.json", "[{\"Key\": \"GM0141\", \"Title\": \"Almelo\"}]");

        Offered offered = offered();

        assertThat(offered.tables())
                .extracting(
                        table -> table.files() + (table.result() instanceof Refused refused ? refused.reasonKey() : ""))
                .containsExactly("[a 2021.csv]", "[stuk.json]sources.refused." + reason);
        assertThat(offered.left())
                .extracting(left -> left.file() + left.reason().reasonKey())
                .containsExactly("b.jsonsources.refused.besideBroken");
    }
}
