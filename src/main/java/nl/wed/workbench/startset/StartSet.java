package nl.wed.workbench.startset;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nl.wed.workbench.codec.ObservationText;
import nl.wed.workbench.codec.RecordCodecs;
import nl.wed.workbench.domain.figures.DataSet;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.ObservationSet;

/// The data sets that come with the program, in the order in which they are preferred: one for each
/// table of CBS, with the source, table, licence and day that an import would have. Kept as one zip of
/// a record and a text of observations each.
public record StartSet(List<Table> tables) {
    private static final String RESOURCE = "/startset/startset.zip";
    private static final long NO_MOMENT = 315_532_800_000L;

    public StartSet {
        tables = List.copyOf(tables);
    }

    /// One table: what it is, and its values.
    public record Table(DataSet dataSet, ObservationSet observations) {}

    /// The set that is built in.
    public static StartSet load() {
        try (InputStream stream = StartSet.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("resource " + RESOURCE + " is missing");
            }
            return read(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Writes a set; the same bytes for equal content.
    public void write(OutputStream out) throws IOException {
        var codecs = new RecordCodecs();
        try (var zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            for (Table table : tables) {
                entry(zip, codecs.write(FigureRecords.DATA_SET, table.dataSet()));
                entry(zip, ObservationText.write(table.observations()));
            }
        }
    }

    private static void entry(ZipOutputStream zip, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        var entry = new ZipEntry(Integer.toHexString(text.hashCode()) + "-" + bytes.length);
        entry.setTime(NO_MOMENT);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static StartSet read(InputStream stream) throws IOException {
        var codecs = new RecordCodecs();
        List<Table> tables = new ArrayList<>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(stream.readAllBytes()))) {
            while (zip.getNextEntry() != null) {
                DataSet dataSet = codecs.read(FigureRecords.DATA_SET, text(zip));
                if (zip.getNextEntry() == null) {
                    throw new IllegalStateException("no values: " + dataSet.title());
                }
                tables.add(new Table(dataSet, ObservationText.read(text(zip))));
            }
        }
        return new StartSet(tables);
    }

    private static String text(ZipInputStream zip) throws IOException {
        return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
    }
}
