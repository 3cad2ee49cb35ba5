package nl.wed.workbench.sources.table;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wed.workbench.sources.cells.CodeLists;
import nl.wed.workbench.sources.cells.ObservationCollector;
import nl.wed.workbench.sources.mapping.ColumnMapping;
import nl.wed.workbench.sources.mapping.ColumnRole;
import nl.wed.workbench.sources.mapping.TableMapping;
import nl.wed.workbench.sources.regions.RegionCodes;
import nl.wed.workbench.sources.regions.RegionNames;
import nl.wed.workbench.sources.result.Arguments;
import nl.wed.workbench.sources.result.RefusedException;
import nl.wed.workbench.sources.result.Warning;
import nl.wed.workbench.sources.sheet.Row;
import nl.wed.workbench.sources.sheet.Sheet;

/// Which region a row is about, by its code, number or name. A name that can be a municipality and
/// a province must be settled by the header or by the other names; otherwise the table is refused.
final class MappedRegions {
    private final String file;
    private final RegionNames names;
    private final ColumnMapping column;
    private final Optional<ColumnMapping> label;
    private final int headerRow;
    private final Map<String, Optional<String>> known = new HashMap<>();
    private final Map<String, String> shown = new HashMap<>();
    private final Set<String> unknown = new LinkedHashSet<>();
    private int rows;
    private int withoutCode;

    MappedRegions(String file, TableMapping mapping, RegionNames names) {
        this.file = file;
        this.names = names;
        column = mapping.first(ColumnRole::isRegion).orElseGet(() -> ColumnMapping.of(0, "", ColumnRole.IGNORED));
        label = mapping.first(role -> role == ColumnRole.REGION_LABEL);
        headerRow = mapping.headerRow();
    }

    /// Whether a row is a note and not about a region: a single cell.
    static boolean isNote(Row row) {
        return row.filled() == 1 && !row.cell(0).isEmpty();
    }

    /// Looks at all names first, to know what doubtful ones mean.
    void look(Sheet sheet) throws IOException {
        if (column.role() != ColumnRole.REGION_NAME || RegionColumns.isOfMunicipalities(column.header())) {
            return;
        }
        var doubtful = new LinkedHashSet<String>();
        var provinces = new HashSet<String>();
        sheet.read(row -> {
            String name = row.cell(column.column());
            if (row.number() > headerRow && names.isAmbiguous(name)) {
                doubtful.add(name);
            }
            if (row.number() > headerRow && names.isPlainProvince(name)) {
                provinces.add(name);
            }
            return true;
        });
        if (!doubtful.isEmpty() && !provinces.isEmpty()) {
            throw RefusedException.of("ambiguousRegions", file, Arguments.list(doubtful));
        }
    }

    Optional<String> code(Row row) {
        String cell = row.cell(column.column());
        Optional<String> code = switch (column.role()) {
            case REGION_NUMBER -> number(cell);
            case REGION_NAME -> known.computeIfAbsent(cell, this::named);
            default -> RegionCodes.isCode(cell) ? Optional.of(RegionCodes.normalise(cell)) : Optional.empty();
        };
        code.ifPresent(found -> {
            rows++;
            shown.putIfAbsent(found, name(row, cell, found));
        });
        return code;
    }

    void skipped(Row row) {
        rows++;
        withoutCode++;
        if (column.role() == ColumnRole.REGION_NAME) {
            unknown.add(row.cell(column.column()));
        }
    }

    /// Names the regions; refused when a table by name has too many names that nobody knows.
    void finish(ObservationCollector collector, List<Warning> warnings) {
        if (withoutCode * 10 > rows) {
            throw unknown.isEmpty()
                    ? RefusedException.of("noRegionColumn", file)
                    : RefusedException.of("unknownRegions", file, Arguments.list(unknown));
        }
        shown.forEach(collector::region);
        if (!unknown.isEmpty()) {
            warnings.add(Warning.of("unknownRegions", Arguments.list(unknown)));
        } else if (withoutCode > 0) {
            warnings.add(Warning.of("rowsWithoutCode", withoutCode));
        }
    }

    private Optional<String> named(String name) {
        return RegionColumns.isOfMunicipalities(column.header()) ? names.municipality(name) : names.code(name);
    }

    private String name(Row row, String cell, String code) {
        String written = column.role() == ColumnRole.REGION_NAME
                ? cell
                : label.map(one -> row.cell(one.column())).orElse("");
        return written.isEmpty() ? names.title(code).orElse(code) : CodeLists.tidy(written);
    }

    private static Optional<String> number(String cell) {
        return cell.matches("\\d{1,4}") ? Optional.of("GM" + "0".repeat(4 - cell.length()) + cell) : Optional.empty();
    }
}
