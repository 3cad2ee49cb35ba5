package nl.wed.workbench.sources.table;

import static nl.wed.workbench.sources.Folder.value;
import static nl.wed.workbench.sources.Folder.warnings;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.wed.workbench.domain.figures.PeriodStatus;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.sources.Folder;
import nl.wed.workbench.sources.mapping.TableMapping;
import nl.wed.workbench.sources.reading.ImportOptions;
import nl.wed.workbench.sources.result.ImportResult.Imported;
import nl.wed.workbench.sources.result.Warning;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MappedTableTest {
    @TempDir
    private Path path;

    private Folder folder;

    @BeforeEach
    void emptyFolder() {
        folder = new Folder(path);
    }

    @Test
    void aQuarterOfRowsOfAnotherWidthIsLeftOutAndMoreRefuseTheTable() throws IOException {
        String three = "code;a\nGM0141;1\nGM0147;2\nGM0148;3\n";
        Imported imported = folder.with("x 2023.csv", three + "GM0150;4;9\n").imported();
        assertThat(imported.counts().rowsLeft()).isEqualTo(1);
        assertThat(warnings(imported)).containsExactly("rowsWidth");

        folder.with("x 2023.csv", three + "GM0150;4;9\nGM0153;7;8\n");
        assertThat(folder.reason()).isEqualTo("unequalRows");
        assertThat(folder.refused().arguments()).containsExactly("x 2023.csv", "5, 6", "2", "2");
    }

    @Test
    void emptyCellsBehindTheLastColumnAreNoOtherWidth() throws IOException {
        assertThat(folder.with("x 2023.csv", "code;a\nGM0141;1;;\nGM0147;2;;\nGM0148;3\n")
                        .imported()
                        .counts()
                        .rowsLeft())
                .isZero();
    }

    @Test
    void threeQuartersOfUnknownPeriodsAreLeftOutAndMoreRefuseTheTable() throws IOException {
        String good = "code;jaar;a\nGM0141;2023;1\nGM0147;2023;2\nGM0148;2023;3\nGM0150;2023;4\n";
        var bad = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            bad.append("GM0153;ooit").append(i).append(";1\n");
        }
        Path file = path.resolve("x.csv");
        folder.with("x.csv", good);
        TableMapping mapping = Tables.standard()
                .previews(file, ImportOptions.standard(), List.of())
                .getFirst()
                .mapping();

        folder.with("x.csv", good + bad);
        var imported = (Imported) Tables.standard().read(file, mapping, ImportOptions.standard());
        assertThat(imported.counts().rowsLeft()).isEqualTo(12);

        folder.with("x.csv", good + bad + "GM0153;nooit;1\n");
        assertThat(Tables.standard()
                        .read(file, mapping, ImportOptions.standard())
                        .toString())
                .contains("unknownPeriods");
    }

    @Test
    void threeQuartersOfUnknownRegionsAreLeftOutAndMoreRefuseForTheMostCommonReason() throws IOException {
        Path file = path.resolve("x 2023.csv");
        folder.with("x 2023.csv", "gemeente;a\nAlmelo;1\nBorne;2\nLosser;3\n");
        TableMapping names = mapping(file);
        folder.with("x 2023.csv", "gemeente;a\nAlmelo;1\nAtlantis;2\nMu;3\nOz;4\n");
        assertThat(((Imported) read(file, names)).counts().rowsLeft()).isEqualTo(3);
        folder.with("x 2023.csv", "gemeente;a\nAlmelo;1\nAtlantis;2\nMu;3\nOz;4\nUtopia;5\n");
        assertThat(read(file, names).toString()).contains("unknownRegions").contains("Atlantis, Mu, Oz, Utopia");
        folder.with("x 2023.csv", "gemeente;a\nAlmelo;1\n;2\n;3\n;4\nAtlantis;5\n");
        assertThat(read(file, names).toString()).contains("blankRegions");

        folder.with("x 2023.csv", "code;a\nGM0141;1\nGM0147;2\nGM0148;3\n");
        TableMapping codes = mapping(file);
        folder.with("x 2023.csv", "code;a\nGM0141;1\nXX1;2\nXX2;3\nXX3;4\n;5\n");
        assertThat(read(file, codes).toString()).contains("noRegionCodes").contains("XX1, XX2, XX3");
    }

    @Test
    void onlyAColumnOfUnitsIsReadAsTheUnit() throws IOException {
        Imported notes = folder.with(
                        "x 2023.csv",
                        "gemeente;onderwerp;toelichting;waarde\n"
                                + "Almelo;Jongeren;km;1\n"
                                + "Borne;Jongeren;km;2\n"
                                + "Almelo;Ouderen;km;3\n")
                .imported();
        assertThat(notes.observations().measures()).extracting(Statistic::title).containsExactly("Jongeren", "Ouderen");

        Imported units = folder.with(
                        "x 2023.csv",
                        "gemeente;onderwerp;Eenheid;waarde\n"
                                + "Almelo;Afstand;km;1\n"
                                + "Borne;Afstand;km;2\n"
                                + "Almelo;Ouderen;x 1 000;3\n")
                .imported();
        assertThat(units.observations().measures()).extracting(Statistic::unit).containsExactly("km", "aantal");
        assertThat(value(units, "Ouderen (x 1 000)", "GM0141", "2023JJ00")).isEqualTo(Value.of(3_000));
    }

    @Test
    void aColumnWithoutAYearTakesTheOnlyOneOfTheOtherHeaders() throws IOException {
        Imported imported = folder.with(
                        "x 2021.csv", "code;Inwoners 2023;Oppervlakte\nGM0141;10;1\nGM0147;20;2\nGM0148;30;3\n")
                .imported();

        assertThat(value(imported, "Oppervlakte", "GM0147", "2023JJ00")).isEqualTo(Value.of(2));
    }

    @Test
    void starsAboveAColumnOrBesideAPeriodMakeTheFiguresProvisional() throws IOException {
        Imported wide = folder.with("x.csv", "code;a 2022;a 2023*\nGM0141;1;2\nGM0147;3;4\n")
                .imported();
        assertThat(Folder.point(wide, "a", "GM0141", "2023JJ00").status()).isEqualTo(PeriodStatus.PROVISIONAL);
        assertThat(Folder.point(wide, "a", "GM0141", "2022JJ00").status()).isEqualTo(PeriodStatus.UNSTATED);

        Imported tall = folder.with("x.csv", "code;jaar;a\nGM0141;2022;1\nGM0141;2023**;2\n")
                .imported();
        assertThat(Folder.point(tall, "a", "GM0141", "2023JJ00").status()).isEqualTo(PeriodStatus.REVISED_PROVISIONAL);
    }

    @Test
    void aLineOfWordsAboveOrBelowTheRowsIsNoRow() throws IOException {
        Imported imported = folder.with(
                        "x 2023.csv", "code;naam;a\nGM0141;Almelo;1\nGM0147;Borne;2\nBron: CBS;;\n\nNoot;;\n")
                .imported();

        assertThat(imported.counts().rows()).isEqualTo(2);
        assertThat(imported.warnings()).containsExactly(Warning.counted("notes", 2, "'Bron: CBS', 'Noot'"));
    }

    @Test
    void aRegionWithoutAnythingBesideItIsLeftOutAndNamed() throws IOException {
        Imported imported = folder.with("x 2023.csv", "code;naam;a\nGM0141;;\nGM0147;Borne;2\nGM0150;Deventer;3\n")
                .imported();

        assertThat(imported.counts().rows()).isEqualTo(3);
        assertThat(imported.counts().rowsLeft()).isEqualTo(1);
        assertThat(imported.warnings()).containsExactly(Warning.of("rowsNoFigures", 1, "GM0141"));
    }

    @Test
    void theCountrySaidAgainIsLeftOutAndAMunicipalitySaidAgainRefusesTheTable() throws IOException {
        String rows = "code;a\nNL01;3\nGM0141;1\nGM0147;2\nNL01;4\n";
        Imported imported = folder.with("x 2023.csv", rows).imported();
        assertThat(value(imported, "a", "NL01", "2023JJ00")).isEqualTo(Value.of(3));
        assertThat(imported.warnings()).containsExactly(Warning.of("rowsRepeated", 1, "5"));

        folder.with("x 2023.csv", rows + "GM0141;1\n");
        assertThat(folder.reason()).isEqualTo("duplicateRegion");
        assertThat(folder.refused().arguments()).containsExactly("x 2023.csv", "GM0141", "3", "6");
    }

    @Test
    void twoColumnsOfTheSameMeasureAndYearAreRefused() throws IOException {
        folder.with("x.csv", "code;a 2023;b;a 2023\nGM0141;1;2;3\nGM0147;4;5;6\n");

        assertThat(folder.reason()).isEqualTo("duplicateColumn");
    }

    @Test
    void wordsThatChangeWithTheYearAreNoGroupAndThoseThatTellRowsApartAre() throws IOException {
        Imported years = folder.with(
                        "x.csv",
                        "gemeente;jaar;kleur;a\n"
                                + "Almelo;2022;rood;1\n"
                                + "Almelo;2023;groen;2\n"
                                + "Borne;2022;rood;3\n"
                                + "Borne;2023;groen;4\n")
                .imported();
        assertThat(years.observations().measures()).extracting(Statistic::code).containsExactly("a");

        Imported groups = folder.with(
                        "x.csv",
                        "gemeente;jaar;kleur;a\n"
                                + "Almelo;2022;rood;1\n"
                                + "Almelo;2022;groen;2\n"
                                + "Borne;2022;rood;3\n"
                                + "Borne;2022;groen;4\n")
                .imported();
        assertThat(groups.observations().measures())
                .extracting(Statistic::code)
                .containsExactly("a|kleur=rood", "a|kleur=groen");
    }

    @Test
    void theHeaderThatTheUserPointsOutIsTheOneThatIsRead() throws IOException {
        Path file = path.resolve("x 2023.csv");
        folder.with("x 2023.csv", "gemeente;a;b\n;jongens;meisjes\nAlmelo;1;2\nBorne;3;4\nLosser;5;6\n");
        var tables = Tables.standard();
        TableMapping one = tables.withHeader(file, "", 2, 2, ImportOptions.standard())
                .getFirst()
                .mapping();
        TableMapping two = mapping(file);

        assertThat(((Imported) read(file, one)).observations().measures())
                .extracting(Statistic::title)
                .containsExactly("jongens", "meisjes");
        assertThat(((Imported) read(file, two)).observations().measures())
                .extracting(Statistic::title)
                .containsExactly("a / jongens", "b / meisjes");
    }

    private static TableMapping mapping(Path file) {
        return Tables.standard()
                .previews(file, ImportOptions.standard(), List.of())
                .getFirst()
                .mapping();
    }

    private static Object read(Path file, TableMapping mapping) {
        return Tables.standard().read(file, mapping, ImportOptions.standard());
    }
}
