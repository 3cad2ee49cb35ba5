package nl.wed.workbench.sources.table;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.wed.workbench.sources.cells.CodeLists;
import nl.wed.workbench.sources.cells.ObservationCollector;
import nl.wed.workbench.sources.cells.RowTally;
import nl.wed.workbench.sources.mapping.ColumnMapping;
import nl.wed.workbench.sources.mapping.ColumnRole;
import nl.wed.workbench.sources.mapping.TableMapping;
import nl.wed.workbench.sources.regions.RegionCodes;
import nl.wed.workbench.sources.regions.RegionName;
import nl.wed.workbench.sources.regions.RegionNames;
import nl.wed.workbench.sources.result.Arguments;
import nl.wed.workbench.sources.result.RefusedException;
import nl.wed.workbench.sources.sheet.Row;
import nl.wed.workbench.sources.sheet.Sheet;

/// Which region a row is about, by its code, number or name. Who is no region is left out with the reason.
final class MappedRegions {
    private static final String LOST = "\uFFFD?";

    private final String file;
    private final RegionNames names;
    private final ColumnMapping column;
    private final Optional<ColumnMapping> label;
    private final List<ColumnMapping> provinces;
    private final int headerRow;
    private final Map<String, RegionName> known = new HashMap<>();
    private final Map<String, String> shown = new HashMap<>();
    private Map<String, String> settled = Map.of();

    MappedRegions(String file, TableMapping mapping, RegionNames names) {
        this.file = file;
        this.names = names;
        column = mapping.first(ColumnRole::isRegion).orElseGet(() -> ColumnMapping.of(0, "", ColumnRole.IGNORED));
        label = mapping.first(role -> role == ColumnRole.REGION_LABEL);
        provinces = mapping.columns().stream()
                .filter(one -> one.column() != column.column())
                .filter(one -> one.header().toLowerCase(Locale.ROOT).startsWith("prov"))
                .toList();
        headerRow = mapping.headerRow();
    }

    /// Looks at all names first, to know what those mean that can be a municipality and a province.
    void look(Sheet sheet) throws IOException {
        if (column.role() != ColumnRole.REGION_NAME) {
            return;
        }
        var all = new DoubtfulNames(names, column.header());
        sheet.read(row -> {
            if (row.number() > headerRow) {
                all.add(row.cell(column.column()));
            }
            return true;
        });
        if (!all.open().isEmpty()) {
            throw RefusedException.of("ambiguousRegions", file, Arguments.list(all.open()));
        }
        settled = all.settled();
    }

    /// The code of the region of a row; nothing when it was left out, for a reason that `rows` now has.
    Optional<String> code(Row row, RowTally rows) {
        String cell = row.cell(column.column());
        RegionName name = meaning(row, cell);
        if (name instanceof RegionName.Namesakes(Set<String> codes)) {
            name = byProvince(row, codes).<RegionName>map(RegionName.Known::new).orElse(name);
        }
        if (name instanceof RegionName.Known(String code)) {
            if (isOfAnother(code, labelOf(row))) {
                rows.leaveOut(RowTally.Reason.OTHER_NAME, code + " " + labelOf(row));
                return Optional.empty();
            }
            return Optional.of(code);
        }
        rows.leaveOut(reason(name, cell), example(name, cell, row));
        return Optional.empty();
    }

    /// Whether the name beside the code of a municipality is that of another one: which of the two is meant?
    private boolean isOfAnother(String code, String written) {
        return column.role() != ColumnRole.REGION_NAME
                && code.startsWith("GM")
                && !written.isEmpty()
                && !names.title(code).equals(Optional.of(written))
                && names.of(written) instanceof RegionName.Known(String other)
                && other.startsWith("GM")
                && !other.equals(code);
    }

    /// Whether a row names a region.
    boolean isRegion(Row row) {
        return meaning(row, row.cell(column.column())) instanceof RegionName.Known;
    }

    /// The words by which a row names its region.
    String words(Row row) {
        String cell = row.cell(column.column());
        return cell.isEmpty() ? labelOf(row) : cell;
    }

    /// Whether a row has a word for regions where a region should be.
    boolean isHeaderWord(Row row) {
        return RegionColumns.isHeaderWord(row.cell(column.column()));
    }

    /// Refused when nearly no row has a region.
    void requireRegions(RowTally rows) {
        if (rows.leftOut(RowTally.Reason.OTHER_NAME) * 2 > rows.rows()) {
            throw RefusedException.of("otherNames", file, Arguments.list(rows.examples(RowTally.Reason.OTHER_NAME)));
        }
        int unknown = rows.leftOut(RowTally.Reason.UNKNOWN_REGION);
        int noCode = rows.leftOut(RowTally.Reason.NO_CODE);
        int blank = rows.leftOut(RowTally.Reason.BLANK_REGION);
        if ((unknown + noCode + blank) * 4 <= rows.rows() * 3) {
            return;
        }
        if (noCode >= unknown && noCode >= blank) {
            throw RefusedException.of(
                    "noRegionCodes", file, column.header(), Arguments.list(rows.examples(RowTally.Reason.NO_CODE)));
        }
        throw unknown >= blank
                ? RefusedException.of(
                        "unknownRegions",
                        file,
                        Arguments.list(rows.examples(RowTally.Reason.UNKNOWN_REGION)),
                        column.header())
                : RefusedException.of("blankRegions", file, column.header());
    }

    /// Takes note of the name that a row gives its region.
    void show(Row row, String code) {
        shown.computeIfAbsent(code, _ -> name(row, row.cell(column.column()), code));
    }

    /// Names the regions.
    void name(ObservationCollector collector) {
        shown.forEach(collector::region);
    }

    private RegionName meaning(Row row, String cell) {
        if (column.role() == ColumnRole.REGION_NAME) {
            return known.computeIfAbsent(cell, this::named);
        }
        if (cell.isEmpty()) {
            return names.of(labelOf(row));
        }
        return known.computeIfAbsent(
                cell, code -> RegionCodes.read(code).map(RegionNames::ofCode).orElseGet(() -> names.of(code)));
    }

    private RegionName named(String name) {
        String code = settled.get(name);
        return code == null ? names.of(name) : new RegionName.Known(code);
    }

    /// Of namesakes the one in the province that the row names.
    private Optional<String> byProvince(Row row, Set<String> codes) {
        for (ColumnMapping one : provinces) {
            Optional<String> province = names.province(row.cell(one.column()));
            var there = new TreeSet<String>();
            codes.stream()
                    .filter(code ->
                            province.isPresent() && names.provinceOf(code).equals(province))
                    .forEach(there::add);
            if (there.size() == 1) {
                return Optional.of(there.first());
            }
        }
        return Optional.empty();
    }

    private RowTally.Reason reason(RegionName name, String cell) {
        boolean blank = cell.isEmpty();
        return switch (name) {
            case RegionName.Namesakes _ -> RowTally.Reason.NAMESAKES;
            case RegionName.Total _ -> RowTally.Reason.TOTAL;
            case RegionName.Elsewhere _ -> RowTally.Reason.ELSEWHERE;
            case RegionName.Known _ -> throw new IllegalStateException("a known region is not left out");
            case RegionName.Unknown _ ->
                blank
                        ? RowTally.Reason.BLANK_REGION
                        : column.role() == ColumnRole.REGION_NAME
                                ? RowTally.Reason.UNKNOWN_REGION
                                : RowTally.Reason.NO_CODE;
        };
    }

    private String example(RegionName name, String cell, Row row) {
        if (name instanceof RegionName.Namesakes(Set<String> codes)) {
            var titles = new TreeSet<String>();
            codes.forEach(code -> titles.add(names.title(code).orElse(code)));
            return cell + " (" + String.join(", ", titles) + ")";
        }
        String words = words(row);
        return words.isEmpty() ? Integer.toString(row.number()) : words;
    }

    private String labelOf(Row row) {
        return label.map(one -> row.cell(one.column())).orElse("");
    }

    /// The name to show: beside a code as it is written, else the official one of what the name was taken for.
    private String name(Row row, String cell, String code) {
        String written = column.role() == ColumnRole.REGION_NAME ? "" : labelOf(row);
        boolean damaged = written.chars().anyMatch(letter -> LOST.indexOf(letter) >= 0);
        return written.isEmpty() || damaged
                ? names.title(code).orElseGet(() -> CodeLists.tidy(cell))
                : CodeLists.tidy(written);
    }
}
