package nl.wed.workbench.sources.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Where the parts of an Excel workbook are, by the relations between them; the same in a workbook that
/// Excel calls 'Strict Open XML'. A part that the workbook does not have is empty.
record XlsxParts(List<Part> sheets, List<String> hidden, String texts, String styles, boolean from1904) {
    /// A sheet that is shown: its name and where it is.
    record Part(String name, String path) {}

    private record Relation(String type, String target) {}

    static XlsxParts of(ZipFile zip, String file) throws IOException, XMLStreamException {
        String workbook = relations(zip, "", file).values().stream()
                .filter(one -> one.type().equals("officeDocument"))
                .map(Relation::target)
                .findFirst()
                .orElse("xl/workbook.xml");
        Map<String, Relation> links = relations(zip, workbook, file);
        var sheets = new ArrayList<Part>();
        var hidden = new ArrayList<String>();
        boolean from1904 = false;
        try (InputStream stream = open(zip, workbook, file)) {
            XMLStreamReader xml = Xml.open(stream);
            while (xml.hasNext()) {
                if (Xml.next(xml, file) != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                if (xml.getLocalName().equals("workbookPr")) {
                    from1904 = isTrue(Xml.attribute(xml, "date1904"));
                } else if (xml.getLocalName().equals("sheet")) {
                    sheet(xml, links, sheets, hidden);
                }
            }
        }
        return new XlsxParts(sheets, hidden, part(links, "sharedStrings"), part(links, "styles"), from1904);
    }

    private static void sheet(
            XMLStreamReader xml, Map<String, Relation> links, List<Part> sheets, List<String> hidden) {
        Relation link = links.get(Xml.attribute(xml, "id"));
        String name = Xml.attribute(xml, "name");
        if (link == null || !link.type().equals("worksheet")) {
            return;
        }
        if (Xml.attribute(xml, "state").toLowerCase(Locale.ROOT).contains("hidden")) {
            hidden.add(name);
        } else {
            sheets.add(new Part(name, link.target()));
        }
    }

    private static String part(Map<String, Relation> links, String type) {
        return links.values().stream()
                .filter(one -> one.type().equals(type))
                .map(Relation::target)
                .findFirst()
                .orElse("");
    }

    /// What a part refers to, by id; empty when it has no list of that.
    private static Map<String, Relation> relations(ZipFile zip, String part, String file)
            throws IOException, XMLStreamException {
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        String list = folder + "_rels/" + part.substring(slash + 1) + ".rels";
        var found = new HashMap<String, Relation>();
        if (entry(zip, list) == null) {
            return found;
        }
        try (InputStream stream = open(zip, list, file)) {
            XMLStreamReader xml = Xml.open(stream);
            while (xml.hasNext()) {
                if (Xml.next(xml, file) == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("Relationship")) {
                    String type = Xml.attribute(xml, "Type");
                    found.put(
                            Xml.attribute(xml, "Id"),
                            new Relation(
                                    type.substring(type.lastIndexOf('/') + 1),
                                    absolute(folder, Xml.attribute(xml, "Target"))));
                }
            }
        }
        return found;
    }

    private static String absolute(String folder, String target) {
        var steps = new ArrayList<String>();
        for (String step : (target.startsWith("/") ? target : folder + target).split("/")) {
            if (step.equals("..") && !steps.isEmpty()) {
                steps.removeLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }

    /// A part, whatever the case of its name; the workbook is broken when it is not there.
    static InputStream open(ZipFile zip, String part, String file) throws IOException {
        ZipEntry entry = entry(zip, part);
        if (entry == null) {
            throw new SheetException("workbookBroken", file);
        }
        return zip.getInputStream(entry);
    }

    private static @Nullable ZipEntry entry(ZipFile zip, String part) {
        ZipEntry exact = zip.getEntry(part);
        return exact != null
                ? exact
                : zip.stream()
                        .filter(one -> one.getName().equalsIgnoreCase(part))
                        .findFirst()
                        .orElse(null);
    }

    /// Whether an attribute says yes.
    static boolean isTrue(String attribute) {
        return attribute.equals("1") || attribute.equals("true");
    }
}
