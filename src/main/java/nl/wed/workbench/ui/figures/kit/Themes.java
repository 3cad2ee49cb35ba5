package nl.wed.workbench.ui.figures.kit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import nl.wed.workbench.catalogue.Indicators;
import nl.wed.workbench.catalogue.Indicators.IndicatorTheme;
import nl.wed.workbench.domain.figures.Indicator;

/// The themes that indicators are grouped by: those of the catalogue in their order, then what an
/// own indicator was given.
public record Themes(Indicators catalogue) {

    /// The name of a theme; an own theme is its own name.
    public String name(String code) {
        return catalogue.theme(code).map(IndicatorTheme::name).orElse(code);
    }

    /// All themes of the catalogue.
    public List<String> all() {
        return catalogue.themes().stream().map(IndicatorTheme::code).toList();
    }

    /// The themes of these indicators, in order.
    public List<String> of(Collection<Indicator> indicators) {
        var used = new LinkedHashSet<String>();
        indicators.forEach(indicator -> used.add(indicator.theme()));
        var ordered = new ArrayList<>(all());
        ordered.retainAll(used);
        used.removeAll(ordered);
        ordered.addAll(used);
        return List.copyOf(ordered);
    }
}
