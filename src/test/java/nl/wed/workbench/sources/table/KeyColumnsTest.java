package nl.wed.workbench.sources.table;

import static nl.wed.workbench.sources.Folder.value;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.sources.Folder;
import nl.wed.workbench.sources.result.ImportResult.Imported;
import nl.wed.workbench.sources.result.Warning;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Codes, labels of periods and numbers of rows never become figures.
class KeyColumnsTest {
    private static final List<String> CODES = List.of(
            "GM0141", "GM0147", "GM0148", "GM0150", "GM0153", "GM0158", "GM0160", "GM0163", "GM0164", "GM0166",
            "GM0168", "GM0173");

    @TempDir
    private Path path;

    private Folder folder;

    @BeforeEach
    void emptyFolder() {
        folder = new Folder(path);
    }

    private Imported with(String header, IntFunction<String> cell) throws IOException {
        String rows = IntStream.range(0, CODES.size())
                .mapToObj(i -> cell.apply(i) + ";" + CODES.get(i) + ";2023;" + (7 * i % 10) + ",5\n")
                .collect(Collectors.joining());
        return folder.with("x.csv", header + ";RegioS;Perioden;Armoede (%)\n" + rows)
                .imported();
    }

    private static void onlyPoverty(Imported imported) {
        assertThat(imported.observations().measures())
                .extracting(Statistic::code)
                .containsExactly("Armoede (%)");
        assertThat(value(imported, "Armoede (%)", "GM0147", "2023JJ00")).isEqualTo(Value.of(7.5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ID", "index", "Unnamed: 0", "X", "...1", "nr", "Rij", "V1", "iets", "Rangnummer"})
    void numbersOfTheRowsUnderAnyHeader(String header) throws IOException {
        onlyPoverty(with(header, Integer::toString));
        onlyPoverty(with(header, i -> Integer.toString(i + 1)));
    }

    @Test
    void numbersOfTheRowsThatAreLeftOfALargerTable() throws IOException {
        onlyPoverty(with("", i -> Integer.toString(13 + i * i)));
        onlyPoverty(with("Unnamed: 0", i -> Integer.toString(13 + i * i)));
    }

    @ParameterizedTest
    @CsvSource({
        "Provinciecode,23",
        "provincie,23",
        "COROP,12",
        "postcode,7607",
        "PC4,7607",
        "Telefoon,546541111",
        "KvK-nummer,12345678",
        "object_id,98765",
        "gemeenteId,88",
        "volgnr.,17",
        "Perioden_label,2023",
        "Jaar,2023",
        "Year,2023",
        "label,2023",
    })
    void codesAndPeriodsByTheirHeader(String header, int first) throws IOException {
        boolean period = first == 2023;
        onlyPoverty(with(header, i -> Integer.toString(period ? first : first + 3 * (i % 4))));
    }

    @Test
    void numbersWithZerosBeforeThemAndOtherCodesOfRegions() throws IOException {
        onlyPoverty(with("iets", i -> "00" + (10 + 3 * i % 7)));
        onlyPoverty(with("iets", i -> CODES.get(i).substring(3)));
    }

    @Test
    void whatIsLeftOutIsSaid() throws IOException {
        assertThat(with("", Integer::toString).warnings()).containsExactly(Warning.of("keyColumns", "(1)"));
        assertThat(with("PC4", i -> Integer.toString(7600 + 2 * i)).warnings())
                .containsExactly(Warning.of("keyColumns", "PC4"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Werkloosheid",
                "Arbeidsongeschiktheid",
                "Aantal codes (aantal)",
                "Inwoners 0-4 jaar",
                "Jaarinkomen",
                "Indexcijfer",
                "Nieuwe inschrijvingen",
                "Tijdelijke banen"
            })
    void figuresThatLookLikeThemAreFigures(String header) throws IOException {
        Imported imported = with(header, i -> Integer.toString(1990 + 17 * i));

        assertThat(imported.observations().measures()).hasSize(2);
        assertThat(value(imported, header, "GM0147", "2023JJ00")).isEqualTo(Value.of(2007));
    }

    @Test
    void aTableOfNothingButCodesIsRefused() throws IOException {
        folder.with(
                "x 2023.csv",
                "Gemeentecode;GemeentecodeGM;Gemeentenaam;Provinciecode\n"
                        + "0141;GM0141;Almelo;23\n"
                        + "0363;GM0363;Amsterdam;27\n");

        assertThat(folder.reason()).isEqualTo("noNumbers");
    }

    @ParameterizedTest
    @ValueSource(strings = {"maand", "Kwartaal", "peilmoment", "TIJD"})
    void wholeNumbersUnderAHeaderThatIsAPeriodAreNoFigures(String header) throws IOException {
        onlyPoverty(with(header, i -> Integer.toString(1 + i % 4)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"maand (aantal)", "maandloon", "kwartaalomzet"})
    void aUnitOrAnotherWordMakesThemFigures(String header) throws IOException {
        assertThat(with(header, i -> Integer.toString(1 + i % 4)).observations().measures())
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lat", "longitude", "x-coördinaat", "Y-coordinaat"})
    void placesOnAMapAreNoFiguresAlsoWithDecimals(String header) throws IOException {
        onlyPoverty(with(header, i -> "52," + (31 + i)));
    }

    @Test
    void numbersOfTheRowsAreFiguresInAShortTableWithAHeaderOfItsOwn() throws IOException {
        Imported imported = folder.with(
                        "x 2023.csv", "RegioS;iets;Armoede (%)\nGM0141;1;2,5\nGM0147;2;3,5\nGM0148;3;1,5\n")
                .imported();

        assertThat(value(imported, "iets", "GM0147", "2023JJ00")).isEqualTo(Value.of(2));
    }
}
