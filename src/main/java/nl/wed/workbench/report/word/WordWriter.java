package nl.wed.workbench.report.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.wed.workbench.files.AtomicFile;
import nl.wed.workbench.report.model.Report;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageProperties;

/// Writes a report as a Word document. Nothing is delivered before it was opened again and checked.
public final class WordWriter {
    private final Wording wording;

    /// `texts` gives the words of `word.properties` by key, without filling in arguments.
    public WordWriter(UnaryOperator<String> texts) {
        wording = new Wording(texts);
    }

    /// Writes to this file by way of a temporary file beside it, so that the file is whole or
    /// absent; throws [UndeliverableDocument] when the check fails.
    public void write(Report report, Path file) throws IOException {
        byte[] document = checked(report);
        AtomicFile.write(file, out -> out.write(document));
    }

    /// Writes to this stream and leaves it open; throws [UndeliverableDocument] before the first
    /// byte when the check fails.
    public void write(Report report, OutputStream out) throws IOException {
        out.write(checked(report));
    }

    private byte[] checked(Report report) throws IOException {
        byte[] document = document(report);
        List<String> findings = new DeliveryCheck(wording).findings(document);
        if (!findings.isEmpty()) {
            throw new UndeliverableDocument(findings);
        }
        return document;
    }

    byte[] document(Report report) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 17);
        try {
            WordPackage parts = new WordPackage(bytes);
            try (OPCPackage opc = parts.opc()) {
                fill(report, parts);
                properties(report, opc.getPackageProperties());
            }
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
        return bytes.toByteArray();
    }

    private void fill(Report report, WordPackage parts) {
        parts.fixedPart("styles", "styles");
        parts.fixedPart("settings", "settings");
        parts.fixedPart("fontTable", "fontTable");
        parts.theme();
        Bookmarks bookmarks = new Bookmarks(report.blocks(), wording);
        var notes = new BodyWriter.Notes(new Footnotes(wording), new ListNumbering());
        BodyWriter body = new BodyWriter(parts, bookmarks, notes, wording);
        PageEstimate.Pages pages = PageEstimate.of(report, wording);
        parts.document(new DocumentPart(parts, wording).write(report, body, pages));
        parts.wordPart("numbering", "numbering", notes.numbering().part());
        parts.wordPart("footnotes", "footnotes", notes.footnotes().part());
    }

    private void properties(Report report, PackageProperties properties) throws InvalidFormatException {
        properties.setTitleProperty(property(report.cover().title()));
        properties.setSubjectProperty(property(report.cover().subtitle()));
        properties.setCreatorProperty(property(wording.get("word.author")));
        properties.setLanguageProperty(Optional.of("nl-NL"));
    }

    /// A property goes through POI, which does not clean text.
    private static Optional<String> property(String text) {
        return Optional.of(CleanText.clean(CleanText.oneLine(text)));
    }
}
