package nl.wed.workbench.ui.figures;

import static nl.wed.workbench.domain.causes.CauseRecords.EVIDENCE;
import static nl.wed.workbench.domain.figures.FigureRecords.INTERPRETATION;
import static nl.wed.workbench.domain.figures.FigureRecords.KEY_MESSAGE;
import static nl.wed.workbench.domain.figures.FigureRecords.PEER_GROUP;
import static nl.wed.workbench.domain.plan.PlanRecords.GOAL;
import static nl.wed.workbench.domain.plan.PlanRecords.MONITORING;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.Indicator;
import nl.wed.workbench.domain.records.Removal;
import nl.wed.workbench.texts.Texts;

/// What goes with an indicator that is taken out of a trajectory, in words; its links to data sets are not worth any.
public record IndicatorRemoval(Removal removal) {
    private record Line(String key, Map<RecordType<?>, Integer> counts, RecordType<?> type) {
        int count() {
            return counts.getOrDefault(type, 0);
        }
    }

    /// What would go with this indicator.
    public static IndicatorRemoval of(Project project, Indicator indicator) {
        return new IndicatorRemoval(Removal.plan(project, new Ref(FigureRecords.INDICATOR, indicator.id())));
    }

    /// Whether anything but the link to a data set hangs on the indicator.
    public boolean isHarmless() {
        return lines().stream().allMatch(line -> line.count() == 0);
    }

    /// What goes and what stays without the figure, in a sentence per kind.
    public String inWords(Texts texts) {
        return lines().stream()
                .filter(line -> line.count() > 0)
                .map(line -> texts.get("figures.removal." + line.key(), line.count()))
                .collect(Collectors.joining("\n"));
    }

    private List<Line> lines() {
        return List.of(
                new Line("readings", removal.gone(), INTERPRETATION),
                new Line("evidence", removal.gone(), EVIDENCE),
                new Line("messages", removal.loosened(), KEY_MESSAGE),
                new Line("goals", removal.loosened(), GOAL),
                new Line("monitoring", removal.loosened(), MONITORING),
                new Line("groups", removal.loosened(), PEER_GROUP));
    }
}
