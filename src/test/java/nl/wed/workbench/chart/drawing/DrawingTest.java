package nl.wed.workbench.chart.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Collectors;
import nl.wed.workbench.chart.Chart;
import nl.wed.workbench.chart.Plot;
import nl.wed.workbench.chart.Plot.Form;
import nl.wed.workbench.chart.Plot.Grade;
import nl.wed.workbench.chart.Plot.Series;
import nl.wed.workbench.chart.Plot.Shading;
import nl.wed.workbench.chart.drawing.Shape.Anchor;
import nl.wed.workbench.chart.drawing.Shape.Area;
import nl.wed.workbench.chart.drawing.Shape.Box;
import nl.wed.workbench.chart.drawing.Shape.Dot;
import nl.wed.workbench.chart.drawing.Shape.Line;
import nl.wed.workbench.chart.drawing.Shape.Words;
import org.junit.jupiter.api.Test;

class DrawingTest {
    private static final Letters LETTERS = Letters.estimated();

    @Test
    void barsAreAsLongAsTheirNumbers() {
        var boxes = shapes(SampleCharts.bars(), Box.class);

        assertThat(boxes).extracting(Box::fill).containsExactly(Ink.OWN, Ink.REFERENCE, Ink.ACCENT);
        assertThat(boxes.get(1).width()).isCloseTo(boxes.get(0).width() / 2, within(0.01));
        assertThat(boxes.get(0).x()).isEqualTo(boxes.get(2).x());
        assertThat(boxes.get(0).tip()).isEqualTo("Almelo: 12,0%");
    }

    @Test
    void aValueThatIsNoNumberIsSaidAndNotDrawn() {
        assertThat(shapes(SampleCharts.bars(), Box.class)).hasSize(3);
        assertThat(words(SampleCharts.bars())).contains("1–4");
    }

    @Test
    void negativeBarsGoToTheLeftOfZero() {
        var plot = new Plot.Bars(Form.COMPARISON, List.of("A", "B"), List.of(Series.of("", -5, 15)), "");
        var boxes = shapes(new Chart("", "alt", "%", 0, plot), Box.class);

        assertThat(boxes.get(0).x() + boxes.get(0).width())
                .isCloseTo(boxes.get(1).x(), within(0.01));
        assertThat(boxes.get(1).width()).isCloseTo(3 * boxes.get(0).width(), within(0.01));
    }

    @Test
    void aYearWithoutANumberBreaksTheLine() {
        var own = shapes(SampleCharts.lines(), Line.class).stream()
                .filter(line -> line.ink() == Ink.OWN)
                .filter(line -> line.spots().getFirst().y() < 150)
                .toList();

        assertThat(own).hasSize(1);
        assertThat(own.getFirst().spots()).as("2022 and 2023").hasSize(2);
        assertThat(shapes(SampleCharts.lines(), Dot.class).stream().filter(dot -> dot.fill() == Ink.OWN))
                .hasSize(3);
    }

    @Test
    void theBandLiesBetweenItsEdgesAndIsNamed() {
        var band = shapes(SampleCharts.lines(), Area.class).getFirst();

        assertThat(band.fill()).isEqualTo(Ink.BAND);
        assertThat(band.rings().getFirst()).hasSize(8);
        assertThat(words(SampleCharts.lines())).contains("Middelste helft van Twente");
    }

    @Test
    void dotsOfTheGroupAreDrawnOnTop() {
        var dots = shapes(SampleCharts.strip(), Dot.class).stream()
                .filter(dot -> !dot.tip().isEmpty())
                .toList();

        assertThat(dots).hasSize(40);
        assertThat(dots.subList(30, 40)).allMatch(dot -> dot.fill() == Ink.ACCENT);
        assertThat(dots.subList(0, 30)).allMatch(dot -> dot.fill() == Ink.CONTEXT);
    }

    @Test
    void aMapColoursByClassAndHatchesWhatHasNoFigure() {
        var areas = shapes(SampleCharts.map(), Area.class).stream()
                .filter(area -> !area.tip().isEmpty())
                .toList();

        assertThat(areas).extracting(Area::fill).containsExactly(Ink.JUDGED_1, Ink.MISSING, Ink.JUDGED_5);
        assertThat(areas.getLast().tip()).isEqualTo("Midden: 9,0%");
        assertThat(words(SampleCharts.map())).contains("Grenzen: CBS", "geen cijfer (1)");
    }

    /// Beside a map there is little room: what does not fit goes to a second line, with the number.
    @Test
    void everyClassOfAMapKeepsItsLimitsAndItsNumberAtAnyWidth() {
        var plot = (Plot.Regions) SampleCharts.map().plot();
        var grades = List.of(
                new Grade("211.300 euro – 518.200 euro, gunstigste", 68),
                new Grade("10.500 euro – 82.400 euro, ongunstigste", 67));
        var wordy = new Plot.Regions(plot.regions(), grades, plot.shading(), plot.missing(), plot.attribution());
        var chart = new Chart("Vermogen", "Vermogen op de kaart", "euro", 0, wordy);
        for (double width : List.of(22.0, 37.0, 38.0, 39.0, 70.0)) {
            String words = Drawing.of(chart, new Frame(width * 14, 14, LETTERS)).shapes().stream()
                    .filter(Words.class::isInstance)
                    .map(shape -> ((Words) shape).text())
                    .collect(Collectors.joining(" "));

            assertThat(words)
                    .as("width " + width)
                    .contains("211.300 euro – 518.200 euro, gunstigste (68)")
                    .contains("10.500 euro – 82.400 euro, ongunstigste (67)");
        }
    }

    @Test
    void classesSpreadOverAllColours() {
        assertThat(Ink.of(Shading.PLAIN, 0, 5)).isEqualTo(Ink.PLAIN_1);
        assertThat(Ink.of(Shading.PLAIN, 4, 5)).isEqualTo(Ink.PLAIN_5);
        assertThat(Ink.of(Shading.JUDGED, 1, 3)).isEqualTo(Ink.JUDGED_3);
        assertThat(Ink.of(Shading.JUDGED, 0, 1)).isEqualTo(Ink.JUDGED_3);
        assertThat(Ink.of(Shading.JUDGED, -1, 5)).isEqualTo(Ink.MISSING);
    }

    @Test
    void everythingStaysInsideAtAnyWidthAndLetter() {
        for (Chart chart : SampleCharts.all()) {
            for (double letter : List.of(12.0, 28.0)) {
                for (double width : List.of(22 * letter, 36 * letter, 70 * letter)) {
                    var drawing = Drawing.of(chart, new Frame(width, letter, LETTERS));
                    drawing.shapes().forEach(shape -> inside(shape, drawing));
                }
            }
        }
    }

    @Test
    void theSameChartGivesTheSameDrawing() {
        var frame = new Frame(600, 14, LETTERS);

        SampleCharts.all().forEach(chart -> assertThat(Drawing.of(chart, frame)).isEqualTo(Drawing.of(chart, frame)));
    }

    private static void inside(Shape shape, Drawing drawing) {
        if (shape instanceof Words words) {
            double wide = LETTERS.width(words.text(), words.size(), words.bold());
            double left = words.anchor() == Anchor.START
                    ? words.x()
                    : words.x() - (words.anchor() == Anchor.END ? wide : wide / 2);
            assertThat(left).as(words.text()).isGreaterThan(-drawing.width() * 0.02);
            assertThat(left + wide).as(words.text()).isLessThan(drawing.width() * 1.02);
            assertThat(words.y()).isBetween(0.0, drawing.height());
        } else if (shape instanceof Box box) {
            assertThat(box.x()).isGreaterThan(-drawing.width() * 0.02);
            assertThat(box.x() + box.width()).isLessThan(drawing.width() * 1.02);
        }
    }

    private static List<String> words(Chart chart) {
        return shapes(chart, Words.class).stream().map(Words::text).toList();
    }

    private static <T extends Shape> List<T> shapes(Chart chart, Class<T> type) {
        return Drawing.of(chart, new Frame(600, 14, LETTERS)).shapes().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
