package nl.wed.workbench.ui.figures.profile;

import java.util.Optional;
import nl.wed.workbench.domain.figures.Figure;
import nl.wed.workbench.domain.figures.Indicator;
import nl.wed.workbench.domain.profile.ProfileLine;

/// One line of the profile: the heading of a theme, an indicator with its figure, or the line that
/// says how many indicators still wait for data.
public sealed interface ProfileItem {
    /// A theme with its number of indicators shown.
    record Theme(String name, int count) implements ProfileItem {}

    /// An indicator in words; the line is empty while no data set fills it, and when its figure may
    /// not be shown.
    record Row(Indicator indicator, Optional<ProfileLine> line, RowFace face) implements ProfileItem {
        /// The figure of the indicator.
        public Optional<Figure> figure() {
            return line.map(ProfileLine::figure);
        }
    }

    /// So many chosen indicators have no data; they follow when it is open.
    record Waiting(int count, boolean open) implements ProfileItem {}
}
