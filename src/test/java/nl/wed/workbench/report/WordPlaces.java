package nl.wed.workbench.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import nl.wed.workbench.report.model.Report;
import nl.wed.workbench.report.word.WordWriter;
import nl.wed.workbench.texts.Texts;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/// A Word file as a stranger opens it: which paragraph each bookmark is in, and in which chapter that stands.
record WordPlaces(Map<String, String> byBookmark, Map<String, String> chapters, List<String> sources) {
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    static WordPlaces of(Report report) throws IOException {
        var places = new WordPlaces(new LinkedHashMap<>(), new LinkedHashMap<>(), new ArrayList<>());
        var paragraphs = part(report, "word/document.xml").getElementsByTagNameNS(W, "p");
        String chapter = "";
        for (int i = 0; i < paragraphs.getLength(); i++) {
            var paragraph = (Element) paragraphs.item(i);
            String text = text(paragraph);
            String style = style(paragraph);
            if (style.equals("Heading1")) {
                chapter = text.contains("\t") ? text.substring(0, text.indexOf('\t')) : "";
            }
            if (style.equals("Bibliography")) {
                places.sources.add(text.substring(text.indexOf('\t') + 1).strip());
            }
            var bookmarks = paragraph.getElementsByTagNameNS(W, "bookmarkStart");
            for (int j = 0; j < bookmarks.getLength(); j++) {
                String name = ((Element) bookmarks.item(j)).getAttributeNS(W, "name");
                if (places.byBookmark.put(name, text.replaceAll("\\s+", " ")) != null) {
                    throw new IllegalStateException("twice " + name);
                }
                places.chapters.put(name, chapter);
            }
        }
        return places;
    }

    /// The whole references of the sources that notes name for the first time.
    static Set<String> cited(Report report) throws IOException {
        var notes = part(report, "word/footnotes.xml").getElementsByTagNameNS(W, "footnote");
        Set<String> cited = new HashSet<>();
        for (int i = 0; i < notes.getLength(); i++) {
            String text = text((Element) notes.item(i)).strip();
            if (!text.isEmpty() && !text.contains(", zie noot ")) {
                cited.add(text);
            }
        }
        return cited;
    }

    private static Document part(Report report, String name) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var texts = Texts.load();
        new WordWriter(texts::get).write(report, bytes);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    var factory = DocumentBuilderFactory.newInstance();
                    factory.setNamespaceAware(true);
                    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(zip.readAllBytes()));
                }
            }
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e);
        }
        throw new IOException("no " + name);
    }

    private static String style(Element paragraph) {
        NodeList styles = paragraph.getElementsByTagNameNS(W, "pStyle");
        return styles.getLength() == 0 ? "" : ((Element) styles.item(0)).getAttributeNS(W, "val");
    }

    private static String text(Element inside) {
        var text = new StringBuilder();
        var all = inside.getElementsByTagNameNS(W, "*");
        for (int i = 0; i < all.getLength(); i++) {
            switch (all.item(i).getLocalName()) {
                case "t" -> text.append(all.item(i).getTextContent());
                case "tab" -> text.append('\t');
                case "br" -> text.append('\n');
                default -> {}
            }
        }
        return text.toString();
    }
}
