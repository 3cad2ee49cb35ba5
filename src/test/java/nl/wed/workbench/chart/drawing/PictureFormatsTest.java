package nl.wed.workbench.chart.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.wed.workbench.chart.Chart;
import nl.wed.workbench.chart.drawing.Shape.Words;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class PictureFormatsTest {
    @Test
    void anSvgReadsBackWithItsTitleDescriptionAndTips() throws Exception {
        var svg = parsed(SampleCharts.bars());

        assertThat(svg.getDocumentElement().getTagName()).isEqualTo("svg");
        assertThat(texts(svg, "title")).contains("Laag inkomen & <kansen>", "Almelo: 12,0%");
        assertThat(texts(svg, "desc")).containsExactly("Laag inkomen: 12%");
        assertThat(texts(svg, "text")).contains("Nederland", "6,0%", "Bron: CBS");
    }

    @Test
    void anSvgHasTheShapesOfTheDrawing() throws Exception {
        var svg = parsed(SampleCharts.map());
        List<String> fills = new ArrayList<>();
        var paths = svg.getElementsByTagName("path");
        for (int i = 0; i < paths.getLength(); i++) {
            fills.add(((Element) paths.item(i)).getAttribute("fill"));
        }

        assertThat(fills).contains("#1F4E79", "#C8641B", "url(#missing)");
        assertThat(svg.getElementsByTagName("pattern").getLength()).isEqualTo(1);
    }

    @Test
    void textThatXmlCannotHoldIsLeftOut() throws Exception {
        var chart = SampleCharts.bars().withTitle("a\u0000b\uD800c & \"d\"");
        assertThat(texts(parsed(chart), "title").getFirst()).isEqualTo("a b c & \"d\"");
    }

    @Test
    void aPngIsTwiceTheSizeOfTheDrawingAndNotEmpty() throws Exception {
        for (Chart chart : SampleCharts.all()) {
            var drawing = Poster.of(chart, "Bron", new Frame(400, 13, PngWriter.letters()));
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(PngWriter.write(drawing, 2)));

            assertThat(image.getWidth()).isEqualTo(800);
            assertThat(image.getHeight()).isEqualTo((int) Math.ceil(drawing.height() * 2));
            assertThat(image.getRGB(0, 0)).isEqualTo(0xFFFFFFFF);
            assertThat(colours(image)).isGreaterThan(5);
        }
    }

    @Test
    void aLongTitleStaysInsideThePicture() {
        var letters = PngWriter.letters();
        for (Chart chart : SampleCharts.all()) {
            var named = chart.withTitle("Een heel lange naam van een cijfer, ".repeat(4));
            var drawing = Poster.of(named, "Bron", new Frame(400, 13, letters));

            assertThat(drawing.shapes())
                    .filteredOn(shape -> shape instanceof Words words && words.size() > 15)
                    .hasSize(3)
                    .allSatisfy(shape -> {
                        var words = (Words) shape;
                        double wide = letters.width(words.text(), words.size(), words.bold());
                        assertThat(words.x() + wide).isLessThan(400);
                    });
        }
    }

    private static long colours(BufferedImage image) {
        return java.util.stream.IntStream.range(0, image.getWidth() * image.getHeight())
                .map(i -> image.getRGB(i % image.getWidth(), i / image.getWidth()))
                .distinct()
                .count();
    }

    private static Document parsed(Chart chart) throws Exception {
        var drawing = Poster.of(chart, "Bron: CBS", new Frame(600, 14, Letters.estimated()));
        String svg = SvgWriter.write(drawing, chart.title(), chart.altText());
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> texts(Document svg, String element) {
        List<String> texts = new ArrayList<>();
        var nodes = svg.getElementsByTagName(element);
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }
}
