package nl.wed.workbench.domain.profile;

import static nl.wed.workbench.domain.figures.FigureRecords.DATA_SET;
import static nl.wed.workbench.domain.figures.FigureRecords.INDICATOR_SOURCE;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.VerificationStatus;
import nl.wed.workbench.domain.figures.DataSet;
import nl.wed.workbench.domain.figures.Figure;
import nl.wed.workbench.domain.figures.Indicator;
import nl.wed.workbench.domain.figures.PeriodStatus;
import nl.wed.workbench.domain.figures.Periods;
import nl.wed.workbench.domain.figures.RevisionMark;
import nl.wed.workbench.domain.figures.Value;

/// Finds the caveats of a figure. `breaks` are the first years in which the own municipality had
/// other boundaries, `year` is the calendar year of now.
public record Caveats(Project project, Set<Integer> breaks, int year) {
    /// A figure of more years ago than this is called old.
    public static final int OLD = 4;

    /// What is to be known about an indicator and its figure, the heaviest first.
    public List<Caveat> of(Indicator indicator, Optional<Figure> figure) {
        var found = EnumSet.noneOf(Caveat.class);
        if (indicator.status() == VerificationStatus.TO_VERIFY) {
            found.add(Caveat.TO_VERIFY);
        }
        if (revised(indicator)) {
            found.add(Caveat.REVISED);
        }
        figure.ifPresent(one -> add(found, one));
        return List.copyOf(found);
    }

    private void add(Set<Caveat> found, Figure figure) {
        var status = figure.own().status();
        if (status == PeriodStatus.PROVISIONAL || status == PeriodStatus.REVISED_PROVISIONAL) {
            found.add(Caveat.PROVISIONAL);
        }
        if (figure.own().value() instanceof Value.Interval) {
            found.add(Caveat.INTERVAL);
        }
        if (figure.hidden().isPresent()) {
            found.add(Caveat.HIDDEN_NEWER);
        }
        int first = Periods.startYear(figure.ownSeries().getFirst().period());
        if (breaks.stream().anyMatch(changed -> changed > first)) {
            found.add(Caveat.MERGER);
        }
        if (year - Periods.startYear(figure.own().period()) > OLD) {
            found.add(Caveat.OLD);
        }
        if (project.stream(DATA_SET).anyMatch(set -> newer(set, figure))) {
            found.add(Caveat.OTHER_EDITION);
        }
    }

    private boolean revised(Indicator indicator) {
        return RevisionMark.openIn(project).contains(indicator.id());
    }

    /// Whether a set replaces that of the figure, or is of the same table, was read later and fills
    /// the indicator too.
    private boolean newer(DataSet other, Figure figure) {
        var used = figure.dataSet();
        return used.id().equals(other.replaces())
                || used.table() != null
                        && used.table().equals(other.table())
                        && other.retrieved().isAfter(used.retrieved())
                        && fills(other, figure.indicator());
    }

    private boolean fills(DataSet set, Indicator indicator) {
        return project.stream(INDICATOR_SOURCE)
                .anyMatch(source ->
                        source.dataSet().equals(set.id()) && source.indicator().equals(indicator.id()));
    }
}
