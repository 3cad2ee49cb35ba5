package nl.wed.workbench.sources.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wed.workbench.sources.mapping.ColumnMapping;
import nl.wed.workbench.sources.mapping.ColumnRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureHeaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Armoede (%) | Armoede (%) | - | %",
                "% | tabel | - | %",
                "2023 | tabel | 2023JJ00 | -",
                "2023 (%) | tabel | 2023JJ00 | %",
                "Armoede 2023 | Armoede | 2023JJ00 | -",
                "Armoede 2023 (%) | Armoede (%) | 2023JJ00 | %",
                "2023 Armoede | Armoede | 2023JJ00 | -",
                "Armoede 2022/'23 | Armoede | 2022SJ00 | -",
                "Woningen voor 1945 | Woningen voor 1945 | - | -",
                "Woningen vanaf 2000 | Woningen vanaf 2000 | - | -",
                "Aantal inwoners | Aantal inwoners | - | aantal",
                "Inwoners | Inwoners | - | aantal",
                "Huisartsen per 1000 inwoners | Huisartsen per 1000 inwoners | - | -",
                "Percentage armoede | Percentage armoede | - | %",
                "Armoede perc | Armoede perc | - | %",
                "Percentiel | Percentiel | - | -",
                "Aantal kinderen | Aantal kinderen | - | aantal",
                "Aantal per 1000 | Aantal per 1000 | - | -",
                "Inwoners (x 1 000) | Inwoners (x 1 000) | - | x 1 000",
                "Kinderen 0-4 jaar | Kinderen 0-4 jaar | - | -"
            })
    void aHeaderSaysItsMeasureItsPeriodAndItsUnit(String header, String measure, String period, String unit) {
        var said = FigureHeader.of(header, "tabel");

        assertThat(said.measure()).isEqualTo(measure);
        assertThat(said.period()).isEqualTo(period == null ? "" : period);
        assertThat(said.unit()).isEqualTo(unit == null ? "" : unit);
        assertThat(FigureHeader.hasPeriod(header)).isEqualTo(period != null);
    }

    @Test
    void aHeaderOfSeveralRowsHasItsPeriodAndItsUnitInRowsOfTheirOwn() {
        assertThat(FigureHeader.of(new TableHeader.Cell("Armoede", "2023", "%"), "tabel"))
                .isEqualTo(new FigureHeader("Armoede", "2023JJ00", "%"));
        assertThat(FigureHeader.of(new TableHeader.Cell("", "2023", "%"), "tabel"))
                .isEqualTo(new FigureHeader("tabel", "2023JJ00", "%"));
        assertThat(FigureHeader.of(new TableHeader.Cell("Armoede 2022", "", "%"), "tabel"))
                .isEqualTo(new FigureHeader("Armoede", "2022JJ00", "%"));
        assertThat(FigureHeader.of(new TableHeader.Cell("Armoede (%)", "2023", ""), "tabel"))
                .isEqualTo(new FigureHeader("Armoede (%)", "2023JJ00", "%"));
        assertThat(FigureHeader.of(new TableHeader.Cell("Armoede (%)", "", ""), "tabel"))
                .isEqualTo(new FigureHeader("Armoede (%)", "", "%"));
    }

    @Test
    void schoolYearsInTwoDigitsThatFollowEachOtherArePeriods() {
        List<ColumnMapping> columns = SchoolYearHeaders.in(
                List.of(
                        figure(0, "Vsv 20/21"),
                        figure(1, "Vsv 21/22"),
                        figure(2, "Vsv 22/23 (%)"),
                        figure(3, "21/22 (%)")),
                "tabel");

        assertThat(columns).extracting(ColumnMapping::period).containsExactly("2020SJ00", "2021SJ00", "", "");
        assertThat(columns).extracting(ColumnMapping::measure).startsWith("Vsv", "Vsv");
    }

    @Test
    void oneAloneOrOnesThatDoNotFollowAreAges() {
        assertThat(SchoolYearHeaders.in(List.of(figure(0, "Kinderen 11-12")), "tabel"))
                .extracting(ColumnMapping::period)
                .containsExactly("");
        assertThat(SchoolYearHeaders.in(List.of(figure(0, "a 11-12"), figure(1, "a 13-14")), "tabel"))
                .extracting(ColumnMapping::period)
                .containsExactly("", "");
        assertThat(SchoolYearHeaders.in(List.of(figure(0, "a 12-13"), figure(1, "a 11-12")), "tabel"))
                .extracting(ColumnMapping::period)
                .containsExactly("2012SJ00", "2011SJ00");
    }

    @Test
    void withoutANameTheyAreOfTheTableAndOtherColumnsStayWhatTheyAre() {
        var region = ColumnMapping.of(0, "20/21", ColumnRole.REGION_NAME);
        List<ColumnMapping> columns =
                SchoolYearHeaders.in(List.of(region, figure(1, "20/21"), figure(2, "21/22")), "tabel");

        assertThat(columns.getFirst()).isEqualTo(region);
        assertThat(columns.subList(1, 3)).extracting(ColumnMapping::measure).containsExactly("tabel", "tabel");
    }

    private static ColumnMapping figure(int column, String header) {
        return ColumnMapping.figure(column, header, header, "", "");
    }
}
