package nl.wed.workbench.ui.figures;

import java.util.Optional;
import nl.wed.workbench.domain.VerificationStatus;
import nl.wed.workbench.domain.figures.Direction;
import nl.wed.workbench.domain.figures.Indicator;
import nl.wed.workbench.domain.words.Query;
import org.jspecify.annotations.Nullable;

/// One line of the list to choose indicators from: the heading of a theme, or an indicator.
public sealed interface ChoiceItem {
    /// A theme.
    record Theme(String name) implements ChoiceItem {}

    /// An indicator of the catalogue (with its code) or of the trajectory itself (code null);
    /// `chosen` is its record in the trajectory. `inDefaultSet` says that it is proposed for the
    /// scope, `also` by which other words it was found.
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
            Optional<Indicator> chosen,
            String also)
            implements ChoiceItem {
        /// The same, found by these other words.
        Row foundBy(Query.Match match) {
            return match.also().isEmpty()
                    ? this
                    : new Row(
                            code,
                            name,
                            definition,
                            unit,
                            provider,
                            direction,
                            status,
                            inDefaultSet,
                            hasData,
                            chosen,
                            String.join(", ", match.also()));
        }
    }
}
