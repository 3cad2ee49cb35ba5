package nl.wed.workbench.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.wed.workbench.files.TextDecoder;
import nl.wed.workbench.sources.reading.ImportOptions;
import nl.wed.workbench.sources.result.ImportResult.Imported;
import nl.wed.workbench.sources.result.Warning;
import nl.wed.workbench.sources.table.TablePreview;
import nl.wed.workbench.sources.table.Tables;

/// Holds the report of an import against the lines of its file, counted apart: every line below the header was
/// read, left out for a reason, or is told to be a note. Whoever reads a table in a test takes this along.
public final class RowsAddUp {
    private RowsAddUp() {}

    /// Looks at a folder with one file of text, of which each line is a row.
    public static void check(Path folder, Imported imported) {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> all = files.toList();
            String kind = imported.dataSet().importer();
            boolean table = kind.startsWith("table") || kind.equals("statline-csv");
            if (table && all.size() == 1 && all.getFirst().toString().endsWith(".csv")) {
                file(all.getFirst(), imported);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void file(Path file, Imported imported) throws IOException {
        List<TablePreview> previews = Tables.standard().previews(file, ImportOptions.standard(), List.of());
        byte[] bytes = Files.readAllBytes(file);
        String text = TextDecoder.decode(bytes, false);
        if (previews.size() != 1 || text.contains("\"")) {
            return;
        }
        List<String> lines = text.lines().toList();
        long below = lines.subList(previews.getFirst().header().last(), lines.size()).stream()
                .filter(line -> line.chars().anyMatch(letter -> " ;,\t|".indexOf(letter) < 0))
                .count();
        assertThat(imported.counts().rows() + notes(imported.warnings()))
                .as("lines below the header of " + file.getFileName() + " that the report tells of")
                .isEqualTo(below);
    }

    private static int notes(List<Warning> warnings) {
        return warnings.stream()
                .filter(one -> one.key().equals("sources.warning.notes"))
                .mapToInt(one -> Integer.parseInt(one.arguments().getFirst()))
                .sum();
    }
}
