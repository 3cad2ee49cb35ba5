package nl.wed.workbench.sources.districts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wed.workbench.sources.cells.Draft;
import nl.wed.workbench.sources.intake.GeoJsonSheet;
import nl.wed.workbench.sources.known.BuiltIn;
import nl.wed.workbench.sources.known.KnownTables;
import nl.wed.workbench.sources.mapping.ColumnMapping;
import nl.wed.workbench.sources.mapping.ColumnRole;
import nl.wed.workbench.sources.mapping.TableMapping;
import nl.wed.workbench.sources.reading.FileContent;
import nl.wed.workbench.sources.reading.ImportRun;
import nl.wed.workbench.sources.reading.Importer;
import nl.wed.workbench.sources.reading.Recognised;
import nl.wed.workbench.sources.reading.SourceFiles;
import nl.wed.workbench.sources.result.ImportResult;
import nl.wed.workbench.sources.result.RefusedException;
import nl.wed.workbench.sources.table.TableReading;

/// The figures beside the map of wijken en buurten of CBS and Kadaster, saved as GeoJSON: a row per
/// municipality, wijk or buurt. Names that are known get a title and a unit; what only serves the
/// map is left out.
public final class DistrictMapImporter implements Importer {
    private static final Set<String> MAP_ONLY =
            Set.of("water", "jrstatcode", "stedelijkheidadressenperkm2", "id", "fid");

    private final KnownTables known;
    private final Map<String, String[]> labels = new HashMap<>();

    public DistrictMapImporter(KnownTables known) {
        this.known = known;
        BuiltIn.rows("wijkenbuurten-columns.tsv").forEach(row -> labels.put(row[0], row));
    }

    @Override
    public String kind() {
        return "cbs-wijkenbuurten";
    }

    @Override
    public Optional<Recognised> recognise(SourceFiles files) {
        boolean map = files.files().size() == 1
                && files.first().content() instanceof FileContent.Table(var sheet, var head)
                && sheet instanceof GeoJsonSheet
                && head.getFirst().cells().stream()
                        .map(DistrictMapImporter::plain)
                        .toList()
                        .containsAll(List.of("aantalinwoners", "mannen", "vrouwen"));
        return map ? Optional.of(new Recognised(kind(), files.first().name(), files)) : Optional.empty();
    }

    @Override
    public ImportResult read(Recognised recognition, ImportRun run) throws IOException {
        var reading = TableReading.of(recognition.files().first(), known, run);
        TableMapping mapping = mapping(reading);
        if (mapping.needsPeriod()) {
            throw RefusedException.of("needsYear", recognition.table());
        }
        String year = year(reading, mapping);
        var draft = new Draft(
                kind(), title(year), "CBS", year.isEmpty() ? "wijkenbuurten" : "wijkenbuurten-" + year, null, null);
        return reading.read(mapping, draft, List.of());
    }

    private String title(String year) {
        String[] row = labels.get("titel");
        return row == null ? kind() : row[1].replace("{0}", year).strip();
    }

    private TableMapping mapping(TableReading reading) {
        TableMapping proposed = reading.proposed();
        var columns = new ArrayList<ColumnMapping>();
        for (ColumnMapping column : proposed.columns()) {
            String[] label = labels.get(plain(column.header()));
            if (label != null) {
                columns.add(ColumnMapping.figure(column.column(), column.header(), label[0], "", label[3])
                        .named(label[0], label[1], label[2]));
            } else if (MAP_ONLY.contains(plain(column.header()))) {
                columns.add(column.withRole(ColumnRole.IGNORED));
            } else {
                columns.add(column);
            }
        }
        return proposed.withColumns(columns);
    }

    /// The year that all rows are about; empty when they differ.
    private static String year(TableReading reading, TableMapping mapping) {
        return mapping.first(role -> role == ColumnRole.PERIOD)
                .map(column -> reading.scan().facts(column.column()).only().orElse(""))
                .orElse(mapping.period().isEmpty() ? "" : mapping.period().substring(0, 4));
    }

    private static String plain(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }
}
