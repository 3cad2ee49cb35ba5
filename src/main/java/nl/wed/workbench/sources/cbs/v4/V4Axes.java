package nl.wed.workbench.sources.cbs.v4;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wed.workbench.sources.notation.PeriodCodes;
import nl.wed.workbench.sources.reading.JsonOutline;
import nl.wed.workbench.sources.regions.RegionCodes;
import nl.wed.workbench.sources.result.RefusedException;
import org.jspecify.annotations.Nullable;

/// Which fields of an observation are the region, the period and the other dimensions.
public record V4Axes(String region, String time, List<String> others, String fixedPeriod) {

    /// By what the table says of its dimensions, else by what the first row holds. Refused when the
    /// table names a dimension that the observations lack, or when there is no region.
    static V4Axes of(V4Metadata metadata, JsonOutline first, Set<String> noDimension) {
        String region = "";
        String time = "";
        var others = new ArrayList<String>();
        for (String field : first.firstRow().keySet()) {
            if (noDimension.contains(field) || field.startsWith("@")) {
                continue;
            }
            String kind = metadata.dimensions().getOrDefault(field, guess(first.rowText(field)));
            switch (kind) {
                case "GeoDimension", "GeoDetail" -> region = field;
                case "TimeDimension" -> time = field;
                default -> others.add(field);
            }
        }
        for (String dimension : metadata.dimensions().keySet()) {
            if (!first.firstRow().containsKey(dimension)) {
                throw RefusedException.of("dimensionMissing", metadata.label(), dimension);
            }
        }
        if (region.isEmpty()) {
            throw RefusedException.of("noRegion", metadata.label());
        }
        return new V4Axes(region, time, others, "");
    }

    /// The same with one period for all rows, for a table that has no dimension of time.
    V4Axes withPeriod(String period) {
        return new V4Axes(region, time, others, period);
    }

    public static String code(Map<String, @Nullable Object> row, String field) {
        return row.get(field) instanceof String text ? text.strip() : "";
    }

    private static String guess(String code) {
        if (RegionCodes.isCode(code)) {
            return "GeoDimension";
        }
        return PeriodCodes.isCode(code) ? "TimeDimension" : "Dimension";
    }
}
