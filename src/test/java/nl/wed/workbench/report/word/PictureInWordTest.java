package nl.wed.workbench.report.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import nl.wed.workbench.chart.Chart;
import nl.wed.workbench.chart.Plot.Regions;
import nl.wed.workbench.chart.drawing.SampleCharts;
import nl.wed.workbench.report.model.ChartBlock;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;

class PictureInWordTest {
    @Test
    void theBandOfThePeersIsAnAreaOnAnInvisibleFloor() throws Exception {
        var written = written(SampleCharts.lines());
        var area = plotArea(written).getAreaChartArray(0);

        assertThat(area.getGrouping().getVal().toString()).isEqualTo("stacked");
        assertThat(area.getSerArray(0).getSpPr().isSetNoFill()).isTrue();
        assertThat(area.getSerArray(1).getSpPr().isSetSolidFill()).isTrue();
        assertThat(area.getSerArray(1).getVal().getNumRef().getNumCache().getPtList())
                .extracting(point -> Double.parseDouble(point.getV()))
                .containsExactly(2.0, 2.0, 2.0, 2.0);
        assertThat(plotArea(written).getLineChartArray(0).sizeOfSerArray()).isEqualTo(2);
        try (var workbook = written.workbook(1)) {
            var head = workbook.getSheetAt(0).getRow(0);
            List<String> names = new ArrayList<>();
            head.forEach(cell -> names.add(cell.getStringCellValue()));
            assertThat(names).contains("Middelste helft van Twente: van", "Middelste helft van Twente: tot");
            assertThat(workbook.getSheetAt(0).getRow(1).getLastCellNum()).isEqualTo(head.getLastCellNum());
        }
    }

    @Test
    void theInvisibleFloorIsNotInTheLegend() throws Exception {
        var legend = ChartSpaceDocument.Factory.parse(
                        written(SampleCharts.lines()).part("word/charts/chart1.xml"))
                .getChartSpace()
                .getChart()
                .getLegend();

        assertThat(legend.getLegendEntryArray(0).getIdx().getVal()).isZero();
        assertThat(legend.getLegendEntryArray(0).getDelete().getVal()).isTrue();
    }

    @Test
    void barsHaveTheColourOfTheirPart() throws Exception {
        var bars = plotArea(written(SampleCharts.bars())).getBarChartArray(0).getSerArray(0);

        assertThat(bars.getDPtList())
                .extracting(point -> point.getIdx().getVal())
                .containsExactly(0L, 1L, 2L);
    }

    @Test
    void thePeersAreASeriesOfTheirOwnInTheStrip() throws Exception {
        var scatter = plotArea(written(SampleCharts.strip())).getScatterChartArray(0);

        assertThat(scatter.getSerArray(0).getTx().getV()).isEqualTo("Alle gemeenten (40)");
        assertThat(scatter.getSerArray(0).getXVal().getNumRef().getNumCache().getPtList())
                .hasSize(30);
        assertThat(scatter.getSerArray(1).getTx().getV()).isEqualTo("Twente (10)");
        assertThat(scatter.getSerArray(1).getXVal().getNumRef().getF()).isEqualTo("'Gegevens'!$B$32:$B$41");
    }

    @Test
    void aMapIsAPictureForEveryReaderWithItsWordsAndItsTable() throws Exception {
        var written = written(SampleCharts.map());

        assertThat(written.names("word/charts/")).isEmpty();
        assertThat(written.names("word/media/map")).hasSize(2);
        assertThat(written.part("word/media/map1.svg")).startsWith("<?xml").contains("<svg");
        assertThat(written.body()).contains("Laag inkomen: 12%", "svgBlip", "3%, gunstigste", "Aantal gebieden");
        try (var word = written.open()) {
            var png = word.getAllPictures().stream()
                    .filter(one -> one.getFileName().equals("map1.png"))
                    .findFirst()
                    .orElseThrow();
            assertThat(ImageIO.read(new ByteArrayInputStream(png.getData())).getWidth())
                    .isGreaterThan(900);
        }
    }

    @Test
    void everyChartIsValid() throws Exception {
        for (Chart chart : SampleCharts.all()) {
            var written = written(chart);
            for (String part : written.names("word/charts/chart")) {
                List<XmlError> errors = new ArrayList<>();
                ChartSpaceDocument.Factory.parse(written.part(part))
                        .validate(new XmlOptions().setErrorListener(errors));
                assertThat(errors).as(chart.plot().getClass().getSimpleName()).isEmpty();
            }
        }
    }

    @Test
    void theWorkbookOfAPictureHasItsTitleAndItsSource() throws Exception {
        byte[] bytes = new ChartWorkbook(SampleReport.texts()).write(SampleCharts.map(), List.of("Bron: CBS"));
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Laag inkomen & <kansen>");
            assertThat(sheet.getRow(4).getCell(0).getStringCellValue()).isEqualTo("Midden");
            assertThat(sheet.getRow(4).getCell(1).getNumericCellValue()).isEqualTo(9);
            assertThat(sheet.getRow(sheet.getLastRowNum()).getCell(0).getStringCellValue())
                    .isEqualTo("Bron: CBS");
        }
    }

    private static Written written(Chart chart) throws Exception {
        boolean table = chart.plot() instanceof Regions;
        return Written.of(SampleReport.of(new ChartBlock(chart, "Bijschrift", "", table, List.of())));
    }

    private static CTPlotArea plotArea(Written written) throws Exception {
        return ChartSpaceDocument.Factory.parse(written.part("word/charts/chart1.xml"))
                .getChartSpace()
                .getChart()
                .getPlotArea();
    }
}
