package nl.wed.workbench.report.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.wed.workbench.approved.ApprovedText;
import nl.wed.workbench.report.model.Block;
import nl.wed.workbench.report.model.Heading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/// What the writer makes of a report with every kind of block, element by element, as somebody has looked at it on
/// paper and approved it.
class DocumentPartsTest {
    @TempDir
    private Path work;

    @ParameterizedTest
    @ValueSource(strings = {"document", "footnotes", "header1", "footer1", "numbering", "settings"})
    void aPartOfADocument(String part) throws Exception {
        var written = Written.of(SampleReport.everything());
        ApprovedText.of("word", part).check(lines(written.part("word/" + part + ".xml")), work);
    }

    @Test
    void theChartsOfADocument() throws Exception {
        var written = Written.of(SampleReport.everything());
        for (String name : written.names("word/charts/chart")) {
            String plain = name.replaceAll(".*/|\\.xml", "");
            ApprovedText.of("word", plain).check(lines(written.part(name)), work);
        }
    }

    @Test
    void theRoomThatBlocksTakeAndThePageOfEachHeading() throws IOException {
        var report = SampleReport.everything();
        var wording = new Wording(SampleReport.texts());
        var heights = new BlockHeight(wording);
        var pages = PageEstimate.of(report, wording);
        var headings = pages.headings().iterator();
        List<String> lines = new ArrayList<>();
        for (Block block : report.blocks()) {
            String page = block instanceof Heading heading ? " " + heading.text() + ", page " + headings.next() : "";
            lines.add(block.getClass().getSimpleName() + page + ": "
                    + heights.pieces(block).stream()
                            .map(one -> String.format(Locale.ROOT, "%.1f", one))
                            .collect(Collectors.joining(" ")));
        }
        lines.add(pages.total() + " pages");
        ApprovedText.of("word", "heights").check(lines, work);
    }

    /// Each element on a line with its attributes, deeper ones further in.
    private static List<String> lines(String xml) throws Exception {
        var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
        var document = builder.parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        List<String> lines = new ArrayList<>();
        add(lines, document.getDocumentElement(), "");
        return lines;
    }

    private static void add(List<String> lines, Element element, String indent) throws IOException {
        var attributes = new TreeMap<String, String>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node one = element.getAttributes().item(i);
            if (!one.getNodeName().startsWith("xmlns")) {
                attributes.put(one.getNodeName(), one.getNodeValue());
            }
        }
        var words = new StringBuilder(indent).append(element.getNodeName());
        attributes.forEach(
                (name, value) -> words.append(' ').append(name).append('=').append(value));
        lines.add(words.toString());
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            switch (child) {
                case Element deeper -> add(lines, deeper, indent + " ");
                case Text text -> lines.add(indent + " “" + text.getData() + "”");
                default -> throw new IOException("a node of the kind " + child.getNodeType());
            }
        }
    }
}
