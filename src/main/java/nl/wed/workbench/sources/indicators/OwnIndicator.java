package nl.wed.workbench.sources.indicators;

import java.util.List;
import nl.wed.workbench.domain.AgePhase;
import nl.wed.workbench.domain.figures.Direction;

/// What a user says of a measure that becomes an indicator of the trajectory itself.
public record OwnIndicator(String name, String theme, String definition, Direction direction, List<AgePhase> phases) {}
