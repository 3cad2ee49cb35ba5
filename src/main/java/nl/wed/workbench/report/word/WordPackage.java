package nl.wed.workbench.report.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;

/// The parts of the document and how they refer to each other.
final class WordPackage {
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CHART = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

    private final OPCPackage opc;
    private final PackagePart document;
    private int charts;
    private int pictures;

    WordPackage(OutputStream out) throws InvalidFormatException {
        opc = OPCPackage.create(out);
        PackagePartName name = PackagingURIHelper.createPartName("/word/document.xml");
        opc.addRelationship(name, TargetMode.INTERNAL, OFFICE + "officeDocument");
        document = opc.createPart(name, WORD + "document.main+xml");
    }

    OPCPackage opc() {
        return opc;
    }

    void document(String xml) {
        fill(document, xml.getBytes(StandardCharsets.UTF_8));
    }

    /// Adds `/word/<name>.xml`, related to the document; returns the relationship id.
    String wordPart(String name, String kind, String xml) {
        return related(document, "/word/" + name + ".xml", WORD + kind + "+xml", kind, bytes(xml));
    }

    /// Adds a part that is the same in every document.
    void fixedPart(String name, String kind) {
        wordPart(name, kind, new String(resource(name + ".xml"), StandardCharsets.UTF_8));
    }

    void theme() {
        related(
                document,
                "/word/theme/theme1.xml",
                "application/vnd.openxmlformats-officedocument.theme+xml",
                "theme",
                resource("theme1.xml"));
    }

    /// Adds a picture from the resources; returns the relationship id.
    String picture(String name) {
        return related(document, "/word/media/" + name, "image/png", "image", resource(name));
    }

    /// Adds a picture of its own, as PNG for every reader and as SVG for those that know it;
    /// returns both relationship ids.
    List<String> picture(byte[] png, byte[] svg) {
        pictures++;
        String path = "/word/media/map" + pictures;
        return List.of(
                related(document, path + ".png", "image/png", "image", png),
                related(document, path + ".svg", "image/svg+xml", "image", svg));
    }

    /// Adds a chart and the workbook it was drawn from; returns the relationship id of the chart.
    String chart(String xml, byte[] workbook) {
        charts++;
        PackagePart chart = part("/word/charts/chart" + charts + ".xml", CHART);
        fill(chart, bytes(xml));
        related(chart, "/word/embeddings/chart" + charts + ".xlsx", SHEET, "package", workbook);
        return document.addRelationship(chart.getPartName(), TargetMode.INTERNAL, OFFICE + "chart")
                .getId();
    }

    /// A link out of the document; the caller has checked the address.
    String link(String address) {
        return document.addExternalRelationship(address, OFFICE + "hyperlink").getId();
    }

    static byte[] resource(String name) {
        try (InputStream in = WordPackage.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String xml) {
        return xml.getBytes(StandardCharsets.UTF_8);
    }

    private String related(PackagePart from, String path, String contentType, String kind, byte[] content) {
        PackagePart part = part(path, contentType);
        fill(part, content);
        return from.addRelationship(part.getPartName(), TargetMode.INTERNAL, OFFICE + kind)
                .getId();
    }

    private PackagePart part(String path, String contentType) {
        try {
            return opc.createPart(PackagingURIHelper.createPartName(path), contentType);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(path, e);
        }
    }

    private static void fill(PackagePart part, byte[] content) {
        try (OutputStream out = part.getOutputStream()) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
