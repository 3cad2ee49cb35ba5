package nl.wed.workbench.printed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.w3c.dom.Element;

/// A Word document as it is on disk: its paragraphs, tables and figures in order, with what the charts and maps hold.
record WordFile(List<Piece> pieces, Map<String, byte[]> parts) {
    /// What stands in the body of the document.
    sealed interface Piece {}

    record Text(String style, String text, String source) implements Piece {}

    record Grid(List<List<String>> rows) implements Piece {
        boolean starts(String... heads) {
            return rows.getFirst().size() >= heads.length
                    && rows.getFirst().subList(0, heads.length).equals(List.of(heads));
        }
    }

    /// A chart or a map with its caption and what is said to who cannot see it; `part` is the chart or the drawing.
    record Drawing(String caption, String alternative, String part) implements Piece {}

    static WordFile read(Path file) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : zip.stream().toList()) {
                try (var stream = zip.getInputStream(entry)) {
                    parts.put(entry.getName(), stream.readAllBytes());
                }
            }
        }
        var word = new WordFile(new ArrayList<>(), parts);
        var body = Xml.child(Xml.parse(parts.get("word/document.xml")), "body").orElseThrow();
        word.add(body, word.targets());
        return word;
    }

    /// The parts that the body refers to, by the id of the reference.
    private Map<String, String> targets() {
        var relations = Xml.parse(parts.get("word/_rels/document.xml.rels"));
        return Xml.children(relations).stream()
                .collect(Collectors.toMap(
                        one -> Xml.attribute(one, "Id"), one -> "word/" + Xml.attribute(one, "Target")));
    }

    private void add(Element parent, Map<String, String> targets) {
        for (Element child : Xml.children(parent)) {
            switch (child.getLocalName()) {
                case "p" -> paragraph(child, targets);
                case "tbl" ->
                    pieces.add(new Grid(
                            Xml.children(child, "tr").map(WordFile::row).toList()));
                case "sdt" -> Xml.child(child, "sdtContent").ifPresent(content -> add(content, targets));
                default -> {
                    // Properties of sections and bookmarks say nothing.
                }
            }
        }
    }

    private void paragraph(Element paragraph, Map<String, String> targets) {
        String style = Xml.all(paragraph, "pStyle").stream()
                .findFirst()
                .map(one -> Xml.attribute(one, "val"))
                .orElse("");
        for (Element drawing : Xml.all(paragraph, "drawing")) {
            String alternative = Xml.attribute(Xml.all(drawing, "docPr").getFirst(), "descr");
            pieces.add(new Drawing(caption(), alternative, part(drawing, targets)));
        }
        String text = text(paragraph);
        if (!text.isBlank()) {
            pieces.add(new Text(style, text, source(paragraph)));
        }
    }

    /// What the last note of a paragraph says.
    private String source(Element paragraph) {
        var notes = Xml.all(paragraph, "footnoteReference");
        return notes.isEmpty() ? "" : notes().getOrDefault(Xml.attribute(notes.getLast(), "id"), "");
    }

    /// What the notes say, by their number and in their order.
    Map<String, String> notes() {
        Map<String, String> notes = new LinkedHashMap<>();
        for (Element note : Xml.all(Xml.parse(parts.get("word/footnotes.xml")), "footnote")) {
            notes.put(Xml.attribute(note, "id"), text(note));
        }
        return notes;
    }

    private String caption() {
        return pieces.isEmpty()
                        || !(pieces.getLast() instanceof Text(var style, var text, var _))
                        || !style.equals("Caption")
                ? ""
                : text.replaceFirst("^Figuur \\d+\\. ", "");
    }

    private static String part(Element drawing, Map<String, String> targets) {
        return Xml.all(drawing, "chart").stream()
                .findFirst()
                .or(() -> Xml.all(drawing, "svgBlip").stream().findFirst())
                .map(one -> targets.get(
                        one.getLocalName().equals("chart") ? Xml.attribute(one, "id") : Xml.attribute(one, "embed")))
                .orElse("");
    }

    private static List<String> row(Element row) {
        return Xml.children(row, "tc")
                .map(cell -> Xml.all(cell, "p").stream().map(WordFile::text).collect(Collectors.joining("\n")))
                .toList();
    }

    private static String text(Element paragraph) {
        var text = new StringBuilder();
        var all = paragraph.getElementsByTagNameNS("*", "*");
        for (int i = 0; i < all.getLength(); i++) {
            switch (all.item(i).getLocalName()) {
                case "t" -> text.append(all.item(i).getTextContent().replace('\u00A0', ' '));
                case "tab" ->
                    text.append(all.item(i).getParentNode().getLocalName().equals("r") ? "\t" : "");
                case "br" -> text.append('\n');
                default -> {
                    // Formatting.
                }
            }
        }
        return text.toString();
    }

    /// The pieces below the headings of the first level with that title, up to the next one.
    List<Piece> chapter(String title) {
        List<Piece> chapter = new ArrayList<>();
        boolean inside = false;
        for (Piece piece : pieces) {
            if (piece instanceof Text(var style, var text, var _) && style.equals("Heading1")) {
                inside = text.endsWith(title);
            } else if (inside) {
                chapter.add(piece);
            }
        }
        return chapter;
    }

    List<Text> texts() {
        return pieces.stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .toList();
    }

    List<Grid> grids() {
        return pieces.stream()
                .filter(Grid.class::isInstance)
                .map(Grid.class::cast)
                .toList();
    }

    List<Drawing> drawings() {
        return pieces.stream()
                .filter(Drawing.class::isInstance)
                .map(Drawing.class::cast)
                .filter(drawing -> !drawing.part().isEmpty())
                .toList();
    }

    String part(String name) {
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }
}
