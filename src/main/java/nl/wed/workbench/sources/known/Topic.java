package nl.wed.workbench.sources.known;

import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.sources.notation.Units;

/// A measure as a table of CBS describes it; `number` is false for names and codes.
public record Topic(String code, String title, String group, Units.Scale scale, int decimals, boolean number) {

    /// The measure in base units, for a combination of the other dimensions.
    public Statistic measure(String key, String detail) {
        String full = detail.isEmpty() ? title : title + "; " + detail;
        return new Statistic(key, full, group, scale.unit(), scale.decimals(decimals));
    }

    /// The same measure under another code.
    Topic withCode(String other) {
        return new Topic(other, title, group, scale, decimals, number);
    }
}
