package nl.wed.workbench.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.wed.workbench.sources.cbs.bulk.BulkCsvImporter;
import nl.wed.workbench.sources.cbs.v3.V3JsonImporter;
import nl.wed.workbench.sources.cbs.v4.V4JsonImporter;
import nl.wed.workbench.sources.districts.DistrictMapImporter;
import nl.wed.workbench.sources.districts.KwbImporter;
import nl.wed.workbench.sources.duo.DuoAdviceImporter;
import nl.wed.workbench.sources.duo.DuoExamImporter;
import nl.wed.workbench.sources.inspectorate.SchoolWeightImporter;
import nl.wed.workbench.sources.intake.FileIntake;
import nl.wed.workbench.sources.known.KnownTables;
import nl.wed.workbench.sources.known.StatisticSums;
import nl.wed.workbench.sources.reading.ImportLimits;
import nl.wed.workbench.sources.reading.ImportOptions;
import nl.wed.workbench.sources.reading.ImportRun;
import nl.wed.workbench.sources.reading.Importer;
import nl.wed.workbench.sources.reading.SourceFiles;
import nl.wed.workbench.sources.regions.RegionNames;
import nl.wed.workbench.sources.statline.StatlineCrossImporter;
import nl.wed.workbench.sources.statline.StatlineFlatImporter;
import nl.wed.workbench.sources.swing.SwingODataImporter;
import nl.wed.workbench.sources.table.TableImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What each importer knows its kind by, and what is another's as soon as one of its marks is not there.
class RecognitionTest {
    private static final KnownTables KNOWN = KnownTables.load();
    private static final RegionNames REGIONS = RegionNames.load();
    private static final StatisticSums SUMS = StatisticSums.load();

    @TempDir
    private Path path;

    @Test
    void examsHaveASchoolAKindOfSchoolAndAYearInTheirColumns() throws IOException {
        var exams = new DuoExamImporter();
        String year = "EXAMENKANDIDATEN SCHOOLJAAR 2019-2020 - TOTAAL";

        assertThat(knows(exams, "INSTELLINGSCODE;ONDERWIJSTYPE VO;" + year + "\n1;2;3\n"))
                .isTrue();
        assertThat(knows(exams, "INSTELLINGSCODE;SOORT;" + year + "\n1;2;3\n")).isFalse();
        assertThat(knows(exams, "CODE;ONDERWIJSTYPE VO;" + year + "\n1;2;3\n")).isFalse();
        assertThat(knows(exams, "INSTELLINGSCODE;ONDERWIJSTYPE VO;EXAMENKANDIDATEN\n1;2;3\n"))
                .isFalse();
    }

    @Test
    void adviceHasItsKindsAndAMunicipality() throws IOException {
        var advice = new DuoAdviceImporter();

        assertThat(knows(advice, "GEMEENTENUMMER;PRO;HAVO;VWO\n1;2;3;4\n")).isTrue();
        assertThat(knows(advice, "GEMEENTENAAM;PRO;HAVO;VWO\n1;2;3;4\n")).isTrue();
        assertThat(knows(advice, "GEMEENTE;PRO;HAVO;VWO\n1;2;3;4\n")).isFalse();
        assertThat(knows(advice, "GEMEENTENUMMER;PRO;HAVO\n1;2;3\n")).isFalse();
    }

    @Test
    void schoolWeightsHaveASchoolAndAWeight() throws IOException {
        var weights = new SchoolWeightImporter();

        assertThat(knows(weights, "OVT;SCHOOLWEGING\n1;2\n")).isTrue();
        assertThat(knows(weights, "BGNR;SCHOOLWEGING\n1;2\n")).isTrue();
        assertThat(knows(weights, "CODE;SCHOOLWEGING\n1;2\n")).isFalse();
        assertThat(knows(weights, "OVT;BGNR\n1;2\n")).isFalse();
    }

    @Test
    void keyFiguresOfDistrictsHaveTheirShortNamesAndACode() throws IOException {
        var districts = new KwbImporter(KNOWN);

        assertThat(knows(districts, "gwb_code_10;regio;gm_naam;recs;a_inw\n1;2;3;4;5\n"))
                .isTrue();
        assertThat(knows(districts, "gwb_code;regio;gm_naam;recs;a_inw\n1;2;3;4;5\n"))
                .isTrue();
        assertThat(knows(districts, "code;regio;gm_naam;recs;a_inw\n1;2;3;4;5\n"))
                .isFalse();
        assertThat(knows(districts, "gwb_code;regio;gm_naam;a_inw\n1;2;3;4\n")).isFalse();
    }

    @Test
    void aMapOfDistrictsHasInhabitantsOfBothSexes() throws IOException {
        var map = new DistrictMapImporter(KNOWN);
        String area = "{\"type\":\"FeatureCollection\",\"features\":[{\"properties\":{\"code\":\"GM0141\",%s}}]}";

        assertThat(knows(map, area.formatted("\"aantalInwoners\":1,\"mannen\":1,\"vrouwen\":1")))
                .isTrue();
        assertThat(knows(map, area.formatted("\"aantalInwoners\":1,\"mannen\":1")))
                .isFalse();
        assertThat(knows(map, "code;aantalinwoners;mannen;vrouwen\nGM0141;1;2;3\n"))
                .isFalse();
    }

    @Test
    void aFlatTableOfStatLineHasARegionAUnitAndANameAboveEveryColumn() throws IOException {
        var flat = new StatlineFlatImporter(KNOWN);

        assertThat(knows(flat, "Regio's;Perioden;Kinderen (aantal)\nAlmelo;2020;1\n"))
                .isTrue();
        assertThat(knows(flat, "Wijken en buurten;Kinderen (aantal)\nAlmelo;1\n"))
                .isTrue();
        assertThat(knows(flat, "Plaats;Perioden;Kinderen (aantal)\nAlmelo;2020;1\n"))
                .isFalse();
        assertThat(knows(flat, "Regio's;Perioden;Kinderen\nAlmelo;2020;1\n")).isFalse();
        assertThat(knows(flat, "Regio's;;Kinderen (aantal)\nAlmelo;2020;1\n")).isFalse();
    }

    @Test
    void aCrossTableOfStatLineHasATitleAndTheWordAboveItsMeasures() throws IOException {
        var cross = new StatlineCrossImporter();
        String rows = "Regio's;Inwoners\nAlmelo;1\nBorne;2\n";

        assertThat(knows(cross, "Bevolking\n;Onderwerp\n" + rows)).isTrue();
        assertThat(knows(cross, ";Onderwerp\n" + rows)).isFalse();
        assertThat(knows(cross, "Bevolking\n;Thema\n" + rows)).isFalse();
    }

    @Test
    void aBulkDownloadHasObservationsAndNothingButItsParts() throws IOException {
        var bulk = new BulkCsvImporter(KNOWN);
        String observations = "Id;Measure;RegioS;Value;ValueAttribute\n0;M1;NL01;1;None\n";
        String codes = "Identifier;Title\nM1;Inwoners\n";

        assertThat(knows(bulk, observations)).isTrue();
        assertThat(knows(bulk, observations, codes)).isTrue();
        assertThat(knows(bulk, codes, observations)).isTrue();
        assertThat(knows(bulk, codes)).isFalse();
        assertThat(knows(bulk, observations, "code;a\nGM0141;1\n")).isFalse();
        assertThat(knows(bulk, "Id;Measure;RegioS;Value\n0;M1;NL01;1\n")).isFalse();
    }

    @Test
    void valuesOfSwingHaveALevelAPeriodAndAValueAndNothingButTheirKindBesideThem() throws IOException {
        var swing = new SwingODataImporter();
        String values = "{\"value\":[{\"GeoLevel\":\"a\",\"Period\":\"2016\",\"ValueString\":\"1\"}]}";
        String variable = "{\"ExternalCode\":\"a\",\"Name\":\"b\"}";

        assertThat(knows(swing, values)).isTrue();
        assertThat(knows(swing, values, variable)).isTrue();
        assertThat(knows(swing, variable, values)).isTrue();
        assertThat(knows(swing, variable)).isFalse();
        assertThat(knows(swing, values, "{\"a\":1}")).isFalse();
        assertThat(knows(swing, values.replace("Period", "Jaar"))).isFalse();
    }

    @Test
    void documentsOfCbsAreOfOneInterface() throws IOException {
        var four = new V4JsonImporter(KNOWN);
        var three = new V3JsonImporter(KNOWN);
        String newer = "{\"value\":[{\"Measure\":\"a\",\"Value\":1}]}";
        String older = "{\"value\":[{\"ID\":0,\"Inwoners_1\":1}]}";

        assertThat(knows(four, newer)).isTrue();
        assertThat(knows(three, newer)).isFalse();
        assertThat(knows(three, older)).isTrue();
        assertThat(knows(four, older)).isFalse();
        assertThat(knows(four, newer, older)).isFalse();
        assertThat(knows(three, newer, older)).isFalse();
    }

    @Test
    void anyOtherTableHasAHeaderAndIsAlone() throws IOException {
        var any = new TableImporter(KNOWN);
        String table = "code;a\nGM0141;1\n";

        assertThat(knows(any, table)).isTrue();
        assertThat(knows(any, table, table)).isFalse();
        assertThat(knows(any, "1;2\n3;4\n")).isFalse();
        assertThat(knows(any, "Identifier;Title\nM1;Inwoners\n")).isFalse();
        assertThat(knows(any, "{\"a\":1}")).isFalse();
    }

    private boolean knows(Importer importer, String... contents) throws IOException {
        var files = new ArrayList<Path>();
        for (int i = 0; i < contents.length; i++) {
            files.add(Files.writeString(path.resolve("bestand" + i), contents[i]));
        }
        var run = new ImportRun(ImportOptions.standard(), REGIONS, SUMS, List.of(), 0);
        try (var intake = new FileIntake(ImportLimits.standard())) {
            return importer.recognise(new SourceFiles(intake.look(files, run))).isPresent();
        }
    }
}
