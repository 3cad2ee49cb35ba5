package nl.wed.workbench.ui.figures;

import java.util.Optional;
import nl.wed.workbench.domain.VerificationStatus;
import nl.wed.workbench.domain.figures.Direction;
import nl.wed.workbench.domain.figures.Indicator;
import org.jspecify.annotations.Nullable;

/// One line of the list to choose indicators from: the heading of a theme, or an indicator.
public sealed interface ChoiceItem {
    /// A theme.
    record Theme(String name) implements ChoiceItem {}

    /// An indicator of the catalogue (with its code) or of the trajectory itself (code null);
    /// `chosen` is its record in the trajectory. `inDefaultSet` says that it is proposed for the
    /// scope.
    record Row(
            @Nullable String code,
            String name,
            String definition,
            String unit,
            String provider,
            Direction direction,
            VerificationStatus status,
            boolean inDefaultSet,
            boolean hasData,
            Optional<Indicator> chosen)
            implements ChoiceItem {}
}
