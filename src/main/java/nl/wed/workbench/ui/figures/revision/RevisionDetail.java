package nl.wed.workbench.ui.figures.revision;

import java.util.List;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.figures.Indicator;

/// An indicator with a figure that was revised: the values that differ, and what rests on it.
public record RevisionDetail(Indicator indicator, List<RevisedValue> values, List<Ref> conclusions) {}
