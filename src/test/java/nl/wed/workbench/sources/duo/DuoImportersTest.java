package nl.wed.workbench.sources.duo;

import static nl.wed.workbench.sources.Folder.value;
import static nl.wed.workbench.sources.Folder.warnings;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.UUID;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.domain.figures.Value.Interval;
import nl.wed.workbench.sources.Folder;
import nl.wed.workbench.sources.indicators.IndicatorMatch;
import nl.wed.workbench.sources.indicators.IndicatorMatching;
import nl.wed.workbench.sources.reading.ImportOptions;
import nl.wed.workbench.sources.result.ImportResult.Imported;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DuoImportersTest {
    private static final String EXAM_HEADER =
            "\"INSTELLINGSCODE\";\"VESTIGINGSCODE\";\"GEMEENTENAAM\";\"ONDERWIJSTYPE VO\";"
                    + "\"OPLEIDINGSNAAM\";\"EXAMENKANDIDATEN SCHOOLJAAR 2019-2020 - TOTAAL\";"
                    + "\"GESLAAGDEN SCHOOLJAAR 2019-2020 - TOTAAL\";"
                    + "\"SLAAGPERC SCHOOLJAAR 2019-2020 - TOTAAL\"\r\n";
    private static final String ADVICE_HEADER =
            "PEILDATUM_LEERLINGEN;INSTELLINGSCODE;VESTIGINGSCODE;GEMEENTENUMMER;GEMEENTENAAM;"
                    + "SOORT_PO;PRO;VMBO_B;HAVO;VWO;ADVIES_NIET_MOGELIJK\n";

    @TempDir
    private Path path;

    private Folder folder;

    @BeforeEach
    void emptyFolder() {
        folder = new Folder(path);
    }

    @Test
    void aSumWithSmallCountsIsARangeAndItsPercentageToo() throws IOException {
        Imported imported = folder.with(
                        "x.csv",
                        EXAM_HEADER
                                + "\"00RO\";\"00RO00\";\"SÚDWEST-FRYSLÂN\";\"HAVO\";\"N&T\";\"10\";\"8\";\"80\"\r\n"
                                + "\"00RO\";\"00RO00\";\"SÚDWEST-FRYSLÂN\";\"HAVO\";\"C&M\";\"<5\";\"<5\";\"66.7\"\r\n"
                                + "\"00RP\";\"00RP00\";\"HENGELO\";\"VWO\";\"N&T\";\"20\";\"15\";\"75\"\r\n",
                        Charset.forName("windows-1252"))
                .imported();

        assertThat(imported.dataSet().importer()).isEqualTo("duo-examens");
        assertThat(value(imported, "EXAMENKANDIDATEN|HAVO", "GM1900", "2019SJ00"))
                .isEqualTo(new Interval(11, 14));
        assertThat(value(imported, "GESLAAGDEN|HAVO", "GM1900", "2019SJ00")).isEqualTo(new Interval(9, 12));
        assertThat(value(imported, "SLAAGPERC|HAVO", "GM1900", "2019SJ00"))
                .isEqualTo(new Interval(100.0 * 9 / 14, 100));
        assertThat(value(imported, "SLAAGPERC", "GM0164", "2019SJ00")).isEqualTo(Value.of(75));
        assertThat(warnings(imported)).containsExactly("summedPerMunicipality");
    }

    @Test
    void aRowThatIsThereTwiceIsRefused() throws IOException {
        String row = "\"00RO\";\"00RO00\";\"UTRECHT\";\"HAVO\";\"N&T\";\"10\";\"8\";\"80\"\r\n";
        folder.with("x.csv", EXAM_HEADER + row + row);

        assertThat(folder.reason()).isEqualTo("duplicateRow");
        assertThat(folder.refused().arguments()).containsExactly("x.csv", "2", "3");
    }

    @Test
    void aMunicipalityThatNobodyKnowsIsLeftOutAndSaid() throws IOException {
        String unknown = "\"00RO\";\"00RO00\";\"ATLANTIS\";\"HAVO\";\"N&T\";\"10\";\"8\";\"80\"\r\n";
        folder.with("x.csv", EXAM_HEADER + unknown);
        assertThat(folder.reason()).isEqualTo("unknownRegions");

        String known = "\"00RP\";\"00RP00\";\"NUENEN C.A.\";\"HAVO\";\"N&T\";\"10\";\"8\";\"80\"\r\n";
        Imported imported = folder.with("x.csv", EXAM_HEADER + unknown + known).imported();
        assertThat(imported.observations().regionNames()).containsOnlyKeys("GM0820");
        assertThat(warnings(imported)).containsExactly("summedPerMunicipality", "rowsUnknownRegion");
        assertThat(imported.counts().rows()).isEqualTo(2);
        assertThat(imported.counts().rowsLeft()).isEqualTo(1);
    }

    @Test
    void adviceIsAddedUpByNumberOfTheMunicipality() throws IOException {
        Imported imported = folder.with(
                        "04-leerlingen-bo-sbo-schooladviezen.csv",
                        ADVICE_HEADER
                                + "01-10-2024;00AA;00AA00;363;AMSTERDAM;Bo;0;10;20;30;<5\n"
                                + "01-10-2024;00AB;00AB00;363;AMSTERDAM;Bo;<5;10;20;6;0\n"
                                + "01-10-2024;00AC;00AC00;14;GRONINGEN;Bo;0;1;2;1;0\n")
                .imported();

        assertThat(imported.dataSet().importer()).isEqualTo("duo-schooladviezen");
        assertThat(value(imported, "VWO", "GM0363", "2024SJ00")).isEqualTo(Value.of(36));
        assertThat(value(imported, "PRO", "GM0363", "2024SJ00")).isEqualTo(new Interval(1, 4));
        assertThat(value(imported, "ADVIEZEN", "GM0363", "2024SJ00")).isEqualTo(new Interval(97, 100));
        assertThat(value(imported, "AANDEEL|VWO", "GM0363", "2024SJ00")).isEqualTo(new Interval(36, 100.0 * 36 / 97));
        assertThat(value(imported, "AANDEEL|HAVO", "GM0014", "2024SJ00")).isEqualTo(Value.of(50));
        assertThat(imported.observations()
                        .measure("AANDEEL|VMBO_B")
                        .orElseThrow()
                        .title())
                .isEqualTo("Aandeel schooladvies vmbo-b");
    }

    @Test
    void theSharesOfHigherAndOfDoubleAdviceAreMadeOfSums() throws IOException {
        Imported imported = folder.with(
                        "schooladviezen-2024-2025.csv",
                        "INSTELLINGSCODE;VESTIGINGSCODE;GEMEENTENUMMER;GEMEENTENAAM;PRO;"
                                + "VMBO_BL;VMBO_BL_KL;VMBO_K_GT;VMBO_GT;VMBO_GT_HAVO;HAVO;"
                                + "HAVO_VWO;VWO\n"
                                + "00AA;00AA00;363;AMSTERDAM;0;5;5;5;15;10;20;20;20\n"
                                + "00AC;00AC00;14;GRONINGEN;0;10;<5;5;10;5;20;30;20\n")
                .imported();
        var matching = new IndicatorMatching(Catalogue.load().statisticMappings());
        var matches = matching.matches(imported.dataSet(), imported.observations());

        assertThat(matches).extracting(IndicatorMatch::indicator).containsExactly("K34", "K35");
        assertThat(share(imported, matches.getFirst(), "GM0363")).isEqualTo(Value.of(60));
        assertThat(share(imported, matches.getFirst(), "GM0014"))
                .isEqualTo(new Interval(100 * (70 / 104.0), 100 * (70 / 101.0)));
        assertThat(share(imported, matches.getLast(), "GM0363")).isEqualTo(Value.of(40));
        assertThat(share(imported, matches.getLast(), "GM0014"))
                .isEqualTo(new Interval(100 * (41 / 104.0), 100 * (44 / 101.0)));
    }

    @Test
    void withoutTheColumnsOfDoubleAdviceNoShareOfItIsMade() throws IOException {
        Imported imported = folder.with(
                        "schooladviezen.csv", ADVICE_HEADER + "01-10-2024;00AA;00AA00;363;AMSTERDAM;Bo;0;10;20;30;0\n")
                .imported();
        var matching = new IndicatorMatching(Catalogue.load().statisticMappings());

        assertThat(matching.matches(imported.dataSet(), imported.observations()))
                .isEmpty();
    }

    private static Value share(Imported imported, IndicatorMatch match, String region) {
        var source = match.source(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        return source.points(imported.observations(), region).getFirst().value();
    }

    @Test
    void aCountThatIsNoneMakesItsSumsUnknownAndIsSaid() throws IOException {
        Imported imported = folder.with(
                        "x.csv",
                        ADVICE_HEADER
                                + "01-10-2024;00AA;00AA00;363;AMSTERDAM;Bo;0;-1;2;3;0\n"
                                + "01-10-2024;00AB;00AB00;363;AMSTERDAM;Bo;0;4;2;drie;0\n"
                                + "01-10-2024;00AC;00AC00;141;ALMELO;Bo;0;5;6;7;0\n")
                .imported();

        assertThat(value(imported, "VWO", "GM0363", "2024SJ00")).isInstanceOf(Value.Missing.class);
        assertThat(value(imported, "ADVIEZEN", "GM0363", "2024SJ00")).isInstanceOf(Value.Missing.class);
        assertThat(value(imported, "VWO", "GM0141", "2024SJ00")).isEqualTo(Value.of(7));
        assertThat(warnings(imported)).containsExactly("summedPerMunicipality", "strangeSums");
    }

    @Test
    void thousandsAndCodesForNoNumberAmongCountsAreUnderstood() throws IOException {
        Imported imported = folder.with(
                        "x.csv",
                        ADVICE_HEADER
                                + "01-10-2024;00AA;00AA00;363;AMSTERDAM;Bo;0;-1;2,5;3;-99999\n"
                                + "01-10-2024;00AB;00AB00;141;ALMELO;Bo;0;1.234;2;3;0\n")
                .imported();

        assertThat(value(imported, "VMBO_B", "GM0363", "2024SJ00"))
                .isEqualTo(new Value.Missing(MissingReason.OTHER, "-1"));
        assertThat(value(imported, "VMBO_B", "GM0141", "2024SJ00")).isEqualTo(Value.of(1_234));
        assertThat(warnings(imported)).containsExactly("summedPerMunicipality", "strangeSums", "noNumberCodes");
    }

    @Test
    void theSchoolYearMayStandInTheName() throws IOException {
        String rows = ADVICE_HEADER.replace("PEILDATUM_LEERLINGEN;", "") + "00AA;00AA00;363;AMSTERDAM;Bo;0;1;2;3;0\n";
        folder.with("schooladviezen-2023-2024.csv", rows);
        assertThat(value(folder.imported(), "VWO", "GM0363", "2023SJ00")).isEqualTo(Value.of(3));
    }

    @Test
    void aDayOfCountingFallsInTheSchoolYearThatBeganInAugust() throws IOException {
        for (String day : new String[] {"01-08-2024", "01-10-2024", "01-01-2025", "31-07-2025", "2024-10-01", "2024"}) {
            folder.with("x.csv", ADVICE_HEADER + day + ";00AA;00AA00;363;AMSTERDAM;Bo;0;1;2;3;0\n");
            assertThat(value(folder.imported(), "VWO", "GM0363", "2024SJ00"))
                    .as(day)
                    .isEqualTo(Value.of(3));
        }
    }

    @Test
    void withoutADayTheYearIsAskedAndTheAnswerUsed() throws IOException {
        folder.with(
                "x.csv",
                ADVICE_HEADER.replace("PEILDATUM_LEERLINGEN;", "") + "00AA;00AA00;363;AMSTERDAM;Bo;0;1;2;3;0\n");
        assertThat(folder.reason()).isEqualTo("needsYear");

        Imported imported = folder.imported(ImportOptions.standard().withYear(2022));
        assertThat(value(imported, "VWO", "GM0363", "2022SJ00")).isEqualTo(Value.of(3));
    }

    @Test
    void theSameSchoolMayBeThereForAnotherKindOrDayButNotTwice() throws IOException {
        String row = "01-10-2024;00AA;00AA00;363;AMSTERDAM;Bo;0;1;2;3;4\n";
        folder.with("x.csv", ADVICE_HEADER + row + row.replace("Bo", "Sbo") + row.replace("2024", "2023"));
        assertThat(value(folder.imported(), "VWO", "GM0363", "2024SJ00")).isEqualTo(Value.of(6));
        assertThat(value(folder.imported(), "ADVIES_NIET_MOGELIJK", "GM0363", "2023SJ00"))
                .isEqualTo(Value.of(4));

        folder.with("x.csv", ADVICE_HEADER + row + row);
        assertThat(folder.reason()).isEqualTo("duplicateRow");
    }

    @Test
    void boysAndGirlsAreGroupsOfTheTotal() throws IOException {
        String header = "INSTELLINGSCODE;GEMEENTENAAM;ONDERWIJSTYPE VO;EXAMENKANDIDATEN SCHOOLJAAR 2019-2020 - MAN;"
                + "EXAMENKANDIDATEN SCHOOLJAAR 2019-2020 - TOTAAL;GESLAAGDEN SCHOOLJAAR 2019-2020 - MAN;"
                + "GESLAAGDEN SCHOOLJAAR 2020-2021 - TOTAAL\n";
        Imported imported =
                folder.with("x.csv", header + "00RO;ALMELO;HAVO;4;10;3;8\n").imported();

        assertThat(value(imported, "EXAMENKANDIDATEN", "GM0141", "2019SJ00")).isEqualTo(Value.of(10));
        assertThat(value(imported, "EXAMENKANDIDATEN|MAN", "GM0141", "2019SJ00"))
                .isEqualTo(Value.of(4));
        assertThat(value(imported, "SLAAGPERC|HAVO|MAN", "GM0141", "2019SJ00")).isEqualTo(Value.of(75));
        assertThat(value(imported, "GESLAAGDEN|HAVO", "GM0141", "2020SJ00")).isEqualTo(Value.of(8));
        assertThat(imported.observations().find("SLAAGPERC", "GM0141")).isEmpty();
        assertThat(imported.observations()
                        .measure("EXAMENKANDIDATEN|HAVO|MAN")
                        .orElseThrow()
                        .title())
                .isEqualTo("Examenkandidaten; HAVO, man");
    }

    @Test
    void threeQuartersOfUnknownMunicipalitiesAreLeftOutAndMoreRefuseTheFile() throws IOException {
        String known = "01-10-2024;00AA;00AA00;363;AMSTERDAM;Bo;0;1;2;3;4\n";
        var unknown = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            unknown.append("01-10-2024;00B").append(i).append(";00AA00;;ATLANTIS;Bo;0;1;2;3;4\n");
        }
        folder.with("x.csv", ADVICE_HEADER + known + unknown);
        assertThat(warnings(folder.imported())).contains("rowsUnknownRegion");

        folder.with("x.csv", ADVICE_HEADER + known + unknown + "01-10-2024;00B9;00AA00;;ATLANTIS;Bo;0;1;2;3;4\n");
        assertThat(folder.reason()).isEqualTo("unknownRegions");
    }

    @Test
    void rowsAboutNoMunicipalityAreLeftOutForTheirOwnReason() throws IOException {
        Imported imported = folder.with(
                        "x.csv",
                        ADVICE_HEADER
                                + "01-10-2024;00AA;00AA00;363;AMSTERDAM;Bo;0;1;2;3;4\n"
                                + "01-10-2024;00AB;00AA00;;Totaal;Bo;0;1;2;3;4\n"
                                + "01-10-2024;00AC;00AA00;;Onbekend;Bo;0;1;2;3;4\n"
                                + "01-10-2024;00AD;00AA00;;;Bo;0;1;2;3;4\n")
                .imported();

        assertThat(warnings(imported))
                .containsExactly("summedPerMunicipality", "rowsTotal", "rowsElsewhere", "rowsBlankRegion");
        assertThat(imported.warnings().getLast().arguments()).containsExactly("1", "5");
    }
}
