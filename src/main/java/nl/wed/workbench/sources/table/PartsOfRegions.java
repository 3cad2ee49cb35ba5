package nl.wed.workbench.sources.table;

import java.util.Locale;
import java.util.regex.Pattern;
import nl.wed.workbench.sources.mapping.ColumnMapping;
import nl.wed.workbench.sources.mapping.ColumnRole;
import nl.wed.workbench.sources.mapping.TableMapping;
import nl.wed.workbench.sources.regions.RegionName;
import nl.wed.workbench.sources.regions.RegionNames;
import nl.wed.workbench.sources.result.RefusedException;
import nl.wed.workbench.sources.sheet.Row;

/// A row without a region that names a district or a school is a part of the region above it, as is then the
/// row that has the region.
record PartsOfRegions(String file, TableMapping mapping, RegionNames names) {
    private static final Pattern PARTS =
            Pattern.compile("(?:.*\\b)?(?:wijk|buurt|kern|dorp|school|schoolnaam|scholen|vestiging|locatie|instelling"
                    + "|woonplaats|plaats|straat|postcode)(?:naam)?");

    /// Refuses a table with such a row.
    void requireNone(Row row) {
        boolean blank = mapping.first(ColumnRole::isRegion).stream()
                .allMatch(column -> row.cell(column.column()).isEmpty());
        boolean figures = mapping.all(ColumnRole::isNumber).stream()
                .anyMatch(column -> !row.cell(column.column()).isEmpty());
        if (!blank || !figures) {
            return;
        }
        for (ColumnMapping column :
                mapping.all(role -> role == ColumnRole.IGNORED || role == ColumnRole.REGION_LABEL)) {
            String part = row.cell(column.column());
            if (!part.isEmpty() && isOfParts(column) && names.of(part) instanceof RegionName.Unknown) {
                throw RefusedException.of("partsOfRegion", file, row.number(), column.header(), part);
            }
        }
    }

    private static boolean isOfParts(ColumnMapping column) {
        return PARTS.matcher(column.header().strip().toLowerCase(Locale.ROOT)).matches();
    }
}
