package nl.wed.workbench.sources.districts;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wed.workbench.sources.cells.Draft;
import nl.wed.workbench.sources.known.BuiltIn;
import nl.wed.workbench.sources.known.KnownTables;
import nl.wed.workbench.sources.mapping.ColumnMapping;
import nl.wed.workbench.sources.mapping.ColumnRole;
import nl.wed.workbench.sources.mapping.TableMapping;
import nl.wed.workbench.sources.reading.ImportRun;
import nl.wed.workbench.sources.reading.Importer;
import nl.wed.workbench.sources.reading.Recognised;
import nl.wed.workbench.sources.reading.Records;
import nl.wed.workbench.sources.reading.SourceFiles;
import nl.wed.workbench.sources.result.Arguments;
import nl.wed.workbench.sources.result.ImportResult;
import nl.wed.workbench.sources.result.RefusedException;
import nl.wed.workbench.sources.result.Warning;
import nl.wed.workbench.sources.table.ColumnFacts;
import nl.wed.workbench.sources.table.TableReading;

/// The Excel files 'Kerncijfers wijken en buurten' of CBS: a row per municipality, wijk and buurt,
/// short names for the measures, numbers partly stored as text. Names that are known get the title
/// and unit that CBS gives the same measure in its table; others are shown as they are written,
/// without a unit. Columns that are not filled yet are left out.
public final class KwbImporter implements Importer {
    private static final Set<String> NO_FIGURE = Set.of(
            "gwb_code_10",
            "gwb_code_8",
            "gwb_code",
            "regio",
            "gm_naam",
            "recs",
            "ind_wbi",
            "pst_mvp",
            "pst_dekp",
            "ste_mvs");

    private final KnownTables known;
    private final Map<String, String[]> labels = new HashMap<>();

    public KwbImporter(KnownTables known) {
        this.known = known;
        BuiltIn.rows("kwb-columns.tsv").forEach(row -> labels.put(row[0], row));
    }

    @Override
    public String kind() {
        return "cbs-kwb";
    }

    @Override
    public Optional<Recognised> recognise(SourceFiles files) {
        boolean kwb = files.files().size() == 1
                && Records.of(files.first())
                        .filter(one -> one.has("recs", "regio", "gm_naam"))
                        .filter(one -> one.has("gwb_code_10") || one.has("gwb_code"))
                        .isPresent();
        return kwb ? Optional.of(new Recognised(kind(), files.first().name(), files)) : Optional.empty();
    }

    @Override
    public ImportResult read(Recognised recognition, ImportRun run) throws IOException {
        var reading = TableReading.of(recognition.files().first(), known, run);
        var warnings = new ArrayList<Warning>();
        TableMapping mapping = kwb(reading, warnings);
        if (mapping.needsPeriod()) {
            throw RefusedException.of("needsYear", recognition.table());
        }
        String year = mapping.period().substring(0, 4);
        var draft = new Draft(
                kind(),
                known.titleOfYear(Integer.parseInt(year)).orElse(reading.name().title()),
                "CBS",
                "kwb-" + year,
                null,
                Draft.CC_BY);
        return reading.read(mapping, draft, warnings);
    }

    private TableMapping kwb(TableReading reading, List<Warning> warnings) {
        var columns = new ArrayList<ColumnMapping>();
        var empty = new ArrayList<String>();
        var unlabelled = new ArrayList<String>();
        TableMapping proposed = reading.proposed();
        for (ColumnMapping column : proposed.columns()) {
            String name = column.header().strip();
            ColumnFacts facts = reading.scan().facts(column.column());
            if (column.role().isRegion()) {
                columns.add(column);
            } else if (name.equals("regio")) {
                columns.add(column.withRole(ColumnRole.REGION_LABEL));
            } else if (NO_FIGURE.contains(name) || name.isEmpty()) {
                columns.add(column.withRole(ColumnRole.IGNORED));
            } else if (!facts.hasNumbers()) {
                empty.add(title(name));
                columns.add(column.withRole(ColumnRole.IGNORED));
            } else {
                if (!labels.containsKey(name)) {
                    unlabelled.add(name);
                }
                columns.add(figure(column, name));
            }
        }
        if (!empty.isEmpty()) {
            warnings.add(Warning.of("emptyColumns", Arguments.list(empty)));
        }
        if (!unlabelled.isEmpty()) {
            warnings.add(Warning.of("unknownColumns", Arguments.list(unlabelled)));
        }
        return proposed.withColumns(columns);
    }

    private ColumnMapping figure(ColumnMapping column, String name) {
        String[] label = labels.get(name);
        String unit = label == null ? "" : label[3];
        return ColumnMapping.figure(column.column(), column.header(), name, "", unit)
                .named(name, title(name), label == null ? "" : label[2]);
    }

    private String title(String name) {
        String[] label = labels.get(name);
        return label == null ? name : label[1];
    }
}
