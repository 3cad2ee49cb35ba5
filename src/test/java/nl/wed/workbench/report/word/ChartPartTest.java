package nl.wed.workbench.report.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import nl.wed.workbench.chart.Chart;
import nl.wed.workbench.chart.ChartValue;
import nl.wed.workbench.chart.Plot;
import nl.wed.workbench.chart.Plot.Form;
import nl.wed.workbench.chart.Plot.Series;
import nl.wed.workbench.chart.Plot.Strip;
import nl.wed.workbench.chart.Plot.Tone;
import nl.wed.workbench.report.model.ChartBlock;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;

final class ChartPartTest {
    @Test
    void aChartAndItsWorkbookHaveTheNumbersOfTheModel() throws Exception {
        Written written = Written.of(SampleReport.of(SampleFigures.clustered()));

        List<CTBarSer> series = plotArea(written).getBarChartArray(0).getSerList();
        assertThat(series).hasSize(2);
        assertThat(series.getLast().getVal().getNumRef().getF()).isEqualTo("'Gegevens'!$C$2:$C$6");
        assertThat(series.getLast().getVal().getNumRef().getNumCache().getPtList())
                .extracting(point -> Double.parseDouble(point.getV()))
                .containsExactly(88.0, 64.0, 61.0, 37.0, 25.0);
        try (var workbook = written.workbook(1)) {
            XSSFSheet sheet = workbook.getSheet("Gegevens");
            assertThat(sheet.getRow(0).getCell(2).getStringCellValue()).isEqualTo("2024");
            assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).isEqualTo("Noord");
            assertThat(sheet.getRow(1).getCell(2).getNumericCellValue()).isEqualTo(88);
            assertThat(sheet.getRow(5).getCell(1).getNumericCellValue()).isEqualTo(28);
        }
    }

    @Test
    void aRangeIsNeverDrawnAndStaysTextInTheWorkbook() throws Exception {
        Written written = Written.of(SampleReport.of(SampleFigures.comparison()));

        var cache =
                plotArea(written).getBarChartArray(0).getSerArray(0).getVal().getNumRef();
        assertThat(cache.getNumCache().getPtCount().getVal()).isEqualTo(5);
        assertThat(cache.getNumCache().getPtList()).hasSize(4).noneMatch(p -> p.getIdx() == 4);
        try (var workbook = written.workbook(1);
                XWPFDocument word = written.open()) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(5).getCell(1)).isNull();
            assertThat(sheet.getRow(5).getCell(2).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(5).getCell(2).getStringCellValue()).isEqualTo("1-4");
            assertThat(word.getParagraphs())
                    .anyMatch(p -> p.getText().contains("Niet getekend: Buurt Havenkwartier: 1-4"));
        }
    }

    @Test
    void missingValuesLeaveAGapAndTellWhy() throws Exception {
        Written written = Written.of(SampleReport.of(SampleFigures.lines()));

        assertThat(written.part("word/charts/chart1.xml")).contains("<c:dispBlanksAs val=\"gap\"/>");
        assertThat(plotArea(written)
                        .getLineChartArray(0)
                        .getSerArray(0)
                        .getVal()
                        .getNumRef())
                .satisfies(ref -> assertThat(ref.getNumCache().getPtList()).hasSize(5));
        try (XWPFDocument word = written.open()) {
            assertThat(word.getTables().getLast().getText())
                    .contains("te weinig gegevens")
                    .contains("61%");
        }
    }

    @Test
    void aStripHoldsEveryAreaAndALinePerMark() throws Exception {
        ChartBlock figure = SampleFigures.strip();
        Written written = Written.of(SampleReport.of(figure));

        var series = plotArea(written).getScatterChartArray(0).getSerList();
        assertThat(series).hasSize(3);
        assertThat(series.getFirst().getXVal().getNumRef().getNumCache().getPtList())
                .hasSize(342);
        assertThat(series.get(1).getTx().getV()).isEqualTo("Voorbeelddam 14,2%");
        assertThat(series.get(1).getXVal().getNumRef().getNumCache().getPtList())
                .extracting(point -> point.getV())
                .containsOnly("14.2");
        Strip strip = (Strip) figure.chart().plot();
        try (var workbook = written.workbook(1)) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            for (int i = 0; i < strip.dots().size(); i++) {
                assertThat(sheet.getRow(i + 1).getCell(1).getNumericCellValue())
                        .isEqualTo(strip.dots().get(i).value());
            }
        }
    }

    @Test
    void everySeriesHasItsOwnFillAndOnlyTheHighlightStandsOut() throws Exception {
        String xml = Written.of(SampleReport.of(SampleFigures.comparison())).part("word/charts/chart1.xml");

        assertThat(xml).contains("<a:srgbClr val=\"" + Palette.MIST + "\"/>");
        assertThat(xml.split(Palette.ORANGE, -1)).hasSize(2);
        assertThat(xml).doesNotContain("schemeClr");
    }

    @Test
    void theAlternativeTextIsOnTheDrawing() throws IOException {
        String body = Written.of(SampleReport.of(SampleFigures.shares())).body();

        assertThat(body).contains("descr=\"Gestapelde balken met het aandeel schooladviezen per niveau.\"");
        assertThatThrownBy(() -> bars("", ChartValue.of(1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void textThatLooksLikeAFormulaStaysText() throws IOException {
        ChartBlock figure = new ChartBlock(bars("=1+1", ChartValue.of(1)), "", "", true, List.of());
        Written written = Written.of(SampleReport.of(figure));

        try (var workbook = written.workbook(1)) {
            var cell = workbook.getSheetAt(0).getRow(1).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo("=1+1");
        }
    }

    @Test
    void aChartWithoutOneKnownValueIsStillValid() throws Exception {
        ChartBlock figure = new ChartBlock(bars("a", new ChartValue.Missing("")), "", "", false, List.of());
        Written written = Written.of(SampleReport.of(figure));

        assertThat(ChartSpaceDocument.Factory.parse(written.part("word/charts/chart1.xml"))
                        .validate())
                .isTrue();
        assertThat(written.body()).contains("a: geen gegevens");
    }

    /// 3 x 0.1 is 0.30000000000000004 and 1.8E7 inhabitants are eighteen million: neither is for people.
    @Test
    void noNumberOfAChartIsWrittenWithTheNoiseOfBinaryFractionsOrAPowerOfTen() throws Exception {
        var strip = new Plot.Strip(
                "Alle gemeenten",
                List.of(new Plot.Dot("a", 0.1), new Plot.Dot("b", 0.1 * 3)),
                List.of(new Plot.Mark("Almelo", 24.400000000000002 / 100, Tone.OWN)));
        for (Chart chart : List.of(
                new Chart("", "strip", "%", 1, strip),
                bars("a", ChartValue.of(24.400000000000002)),
                bars("a", ChartValue.of(18_130_208)))) {
            var written = Written.of(SampleReport.of(new ChartBlock(chart, "", "", false, List.of())));
            var numbers = Pattern.compile("(?:<c:v>|<v>|val=\")-?[\\d.]+(?:E\\d+|\\d{12})");

            assertThat(written.part("word/charts/chart1.xml")).doesNotContainPattern(numbers);
            assertThat(written.sheet(1)).doesNotContainPattern(numbers);
        }
    }

    private static Chart bars(String category, ChartValue value) {
        return new Chart(
                "",
                category,
                "",
                0,
                new Plot.Bars(
                        Form.CLUSTERED, List.of(category), List.of(new Series("s", Tone.AUTO, List.of(value))), ""));
    }

    private static CTPlotArea plotArea(Written written) throws XmlException {
        return ChartSpaceDocument.Factory.parse(written.part("word/charts/chart1.xml"))
                .getChartSpace()
                .getChart()
                .getPlotArea();
    }
}
