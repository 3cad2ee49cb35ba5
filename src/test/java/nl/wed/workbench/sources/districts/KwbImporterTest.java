package nl.wed.workbench.sources.districts;

import static nl.wed.workbench.sources.Folder.value;
import static nl.wed.workbench.sources.Folder.warnings;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.sources.Folder;
import nl.wed.workbench.sources.Zipped;
import nl.wed.workbench.sources.indicators.IndicatorMatch;
import nl.wed.workbench.sources.indicators.IndicatorMatching;
import nl.wed.workbench.sources.reading.ImportOptions;
import nl.wed.workbench.sources.result.ImportResult;
import nl.wed.workbench.sources.result.ImportResult.Imported;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KwbImporterTest {
    private static final String HEADER = Zipped.row(
            1,
            "gwb_code_10",
            "gwb_code_8",
            "regio",
            "gm_naam",
            "recs",
            "gwb_code",
            "ind_wbi",
            "a_inw",
            "g_wozbag",
            "p_jz_tn",
            "p_new",
            "g_ele");

    @TempDir
    private Path path;

    private Folder folder;

    @BeforeEach
    void emptyFolder() {
        folder = new Folder(path);
    }

    @Test
    void numbersAsTextAndNewCodesOfWijkenAreRead() throws IOException {
        Zipped.xlsx(Map.of(
                        "kwb-2023",
                        HEADER
                                + Zipped.row(
                                        2,
                                        "GM0363",
                                        "<c t=\"inlineStr\"><is><t>0363</t></is></c>",
                                        "Amsterdam",
                                        "Amsterdam",
                                        "Gemeente",
                                        "GM0363",
                                        "1",
                                        "918117",
                                        "528",
                                        "<c t=\"inlineStr\"><is><t>8.5</t></is></c>",
                                        "3",
                                        ".")
                                + Zipped.row(
                                        3,
                                        "WK0363MA",
                                        "0363MA",
                                        "Oost",
                                        "Amsterdam",
                                        "Wijk",
                                        "WK0363MA",
                                        "1",
                                        "<c t=\"inlineStr\"><is><t>29040</t></is></c>",
                                        ".",
                                        "7",
                                        "4",
                                        ".")))
                .write(path.resolve("any name.xlsx"));
        Imported imported = folder.imported();

        assertThat(imported.dataSet().importer()).isEqualTo("cbs-kwb");
        assertThat(imported.dataSet().title()).isEqualTo("Kerncijfers wijken en buurten 2023");
        assertThat(imported.dataSet().table()).isEqualTo("kwb-2023");
        assertThat(value(imported, "a_inw", "GM0363", "2023JJ00")).isEqualTo(Value.of(918_117));
        assertThat(value(imported, "a_inw", "WK0363MA", "2023JJ00")).isEqualTo(Value.of(29_040));
        assertThat(value(imported, "g_wozbag", "GM0363", "2023JJ00")).isEqualTo(Value.of(528_000));
        assertThat(value(imported, "g_wozbag", "WK0363MA", "2023JJ00"))
                .isEqualTo(new Value.Missing(MissingReason.UNKNOWN, "."));
        assertThat(imported.observations().measures())
                .containsExactly(
                        new Statistic("a_inw", "Aantal inwoners", "Bevolking", "aantal", 0),
                        new Statistic("g_wozbag", "Gemiddelde woningwaarde", "Wonen", "euro", 0),
                        new Statistic("p_jz_tn", "Percentage jongeren met jeugdzorg", "Zorg", "%", 1),
                        new Statistic("p_new", "p_new", "", "", 0));
        assertThat(warnings(imported)).containsExactly("emptyColumns", "unknownColumns");
        assertThat(imported.observations().regionNames()).containsEntry("WK0363MA", "Oost");
    }

    @Test
    void theThreeLevelsOfEducationFillTheirShares() throws IOException {
        Zipped.xlsx(Map.of(
                        "kwb-2024",
                        Zipped.row(1, "gwb_code_10", "regio", "gm_naam", "recs", "a_opl_lg", "a_opl_md", "a_opl_hg")
                                + Zipped.row(2, "GM0363", "Amsterdam", "Amsterdam", "Gemeente", "1000", "2000", "5000")
                                + Zipped.row(3, "WK036301", "Oost", "Amsterdam", "Wijk", "10", ".", "50")))
                .write(path.resolve("kwb.xlsx"));
        Imported imported = folder.imported();
        var matches = new IndicatorMatching(Catalogue.load().statisticMappings())
                .matches(imported.dataSet(), imported.observations());

        assertThat(matches).extracting(IndicatorMatch::indicator).containsExactly("W13", "W23", "W14");
        var low = matches.getFirst().source(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        assertThat(low.points(imported.observations(), "GM0363").getFirst().value())
                .isEqualTo(Value.of(12.5));
        assertThat(low.points(imported.observations(), "WK036301").getFirst().value())
                .isEqualTo(new Value.Missing(MissingReason.UNKNOWN, "."));
    }

    @Test
    void withoutAYearOnTheSheetOrInTheNameItIsAsked() throws IOException {
        Zipped.xlsx(Map.of(
                        "Blad1",
                        HEADER
                                + Zipped.row(
                                        2,
                                        "GM0363",
                                        "0",
                                        "Amsterdam",
                                        "Amsterdam",
                                        "Gemeente",
                                        "GM0363",
                                        "1",
                                        "918117",
                                        "528",
                                        "8.5",
                                        "3",
                                        ".")))
                .write(path.resolve("x.xlsx"));

        assertThat(folder.refused().reasonKey()).isEqualTo(ImportResult.Refused.NEEDS_YEAR);
        Imported answered = folder.imported(ImportOptions.standard().withYear(2024));
        assertThat(value(answered, "p_jz_tn", "GM0363", "2024JJ00")).isEqualTo(Value.of(8.5));
    }
}
