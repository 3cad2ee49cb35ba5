package nl.wed.workbench.ui.figures.profile;

import nl.wed.workbench.domain.figures.Figure;
import nl.wed.workbench.domain.figures.Indicator;

import java.util.Optional;

/// One line of the profile: the heading of a theme, an indicator with its figure, or the line that
/// says how many indicators still wait for data.
public sealed interface ProfileItem {
    /// A theme with its number of indicators shown.
    record Theme(String name, int count) implements ProfileItem {}

    /// An indicator; the figure is empty while no data set fills it.
    record Row(Indicator indicator, Optional<Figure> figure) implements ProfileItem {}

    /// So many chosen indicators without data are not shown.
    record Waiting(int count) implements ProfileItem {}
}
