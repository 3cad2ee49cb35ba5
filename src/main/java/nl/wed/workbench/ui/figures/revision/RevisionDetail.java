package nl.wed.workbench.ui.figures.revision;

import java.util.List;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.figures.Indicator;

/// An indicator with a figure that was revised: the values that differ, what rests on it, and whether it is
/// the same files that were read in another way.
public record RevisionDetail(
        Indicator indicator, List<RevisedValue> values, List<Ref> conclusions, boolean rereading) {}
