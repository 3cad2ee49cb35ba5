package nl.wed.workbench.sources.live;

import java.util.List;
import java.util.Optional;

/// A table as its source describes it: number, title, when it was changed, how many cells it has
/// (zero when the source does not say), its licence, and what can be chosen from it.
public record TableDescription(
        String id,
        String title,
        String modified,
        long cells,
        String licence,
        List<Dimension> dimensions,
        List<Measure> measures) {

    /// Something to choose from, with the kind that the source gives it (`GeoDimension`).
    public record Dimension(String id, String title, String kind, List<Code> codes) {
        /// The kind of a dimension that says for which kind of areas or periods there are values.
        static final String LEVEL = "Level";

        /// Whether this says for which kind of areas or periods there are values.
        public boolean isLevel() {
            return kind.equals(LEVEL);
        }

        /// Whether this is the region.
        public boolean isRegion() {
            return kind.startsWith("Geo");
        }

        /// Whether this is the period.
        public boolean isTime() {
            return kind.equals("TimeDimension");
        }
    }

    /// A category of a dimension; `written` is the code as the source writes it, with padding.
    public record Code(String id, String written, String title, String group) {}

    /// A measure: its code, title, the path of its group, and its unit.
    public record Measure(String code, String title, String group, String unit) {}

    /// The same table with other measures to choose from.
    public TableDescription withMeasures(List<Measure> others) {
        return new TableDescription(id, title, modified, cells, licence, dimensions, others);
    }

    /// The dimension of that name, as the source writes it.
    public Optional<Dimension> dimension(String name) {
        return dimensions.stream().filter(one -> one.id().equals(name)).findFirst();
    }
}
