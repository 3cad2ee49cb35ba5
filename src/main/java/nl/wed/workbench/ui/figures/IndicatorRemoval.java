package nl.wed.workbench.ui.figures;

import static nl.wed.workbench.domain.causes.CauseRecords.EVIDENCE;
import static nl.wed.workbench.domain.figures.FigureRecords.INDICATOR;
import static nl.wed.workbench.domain.figures.FigureRecords.INDICATOR_PAIR;
import static nl.wed.workbench.domain.figures.FigureRecords.INDICATOR_SOURCE;
import static nl.wed.workbench.domain.figures.FigureRecords.INTERPRETATION;
import static nl.wed.workbench.domain.figures.FigureRecords.KEY_MESSAGE;
import static nl.wed.workbench.domain.figures.FigureRecords.PEER_GROUP;
import static nl.wed.workbench.domain.figures.FigureRecords.REVISION_MARK;
import static nl.wed.workbench.domain.plan.PlanRecords.GOAL;
import static nl.wed.workbench.domain.plan.PlanRecords.MONITORING;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.causes.Evidence;
import nl.wed.workbench.domain.causes.EvidenceKind;
import nl.wed.workbench.domain.figures.Indicator;
import nl.wed.workbench.domain.figures.KeyMessage;
import nl.wed.workbench.domain.figures.PeerGroup;
import nl.wed.workbench.domain.plan.Goal;
import nl.wed.workbench.domain.plan.Monitoring;
import nl.wed.workbench.texts.Texts;

/// What goes with an indicator that is taken out of a trajectory: its links to data sets, readings,
/// marks of a revision and places as evidence go; key messages, goals, measurements and peer groups
/// stay without it.
public record IndicatorRemoval(
        Indicator indicator, int readings, int evidence, int messages, int goals, int monitoring, int groups) {

    /// What would go with this indicator.
    public static IndicatorRemoval of(Project project, Indicator indicator) {
        UUID id = indicator.id();
        return new IndicatorRemoval(
                indicator,
                count(project, INTERPRETATION, one -> one.indicator().equals(id)),
                count(project, EVIDENCE, one -> restsOn(one, id)),
                count(project, KEY_MESSAGE, one -> one.indicators().contains(id)),
                count(project, GOAL, one -> id.equals(one.indicator())),
                count(project, MONITORING, one -> id.equals(one.indicator())),
                count(project, PEER_GROUP, one -> one.indicators().contains(id)));
    }

    /// Whether anything but the link to a data set hangs on the indicator.
    public boolean isHarmless() {
        return readings + evidence + messages + goals + monitoring + groups == 0;
    }

    /// What goes and what stays without the figure, in a sentence per kind.
    public String inWords(Texts texts) {
        List<String> lines = new ArrayList<>();
        line(lines, texts, "readings", readings);
        line(lines, texts, "evidence", evidence);
        line(lines, texts, "messages", messages);
        line(lines, texts, "goals", goals);
        line(lines, texts, "monitoring", monitoring);
        line(lines, texts, "groups", groups);
        return String.join("\n", lines);
    }

    /// The project without the indicator and what hangs on it.
    public Project apply(Project project) {
        UUID id = indicator.id();
        var after = project.remove(INDICATOR, id);
        after = without(after, INDICATOR_SOURCE, one -> one.indicator().equals(id));
        after = without(after, INTERPRETATION, one -> one.indicator().equals(id));
        after = without(after, REVISION_MARK, one -> one.indicator().equals(id));
        after = without(after, INDICATOR_PAIR, one -> one.has(id));
        after = without(after, EVIDENCE, one -> restsOn(one, id));
        for (KeyMessage message : after.all(KEY_MESSAGE)) {
            var rest =
                    message.indicators().stream().filter(one -> !one.equals(id)).toList();
            after = after.put(KEY_MESSAGE, message.withIndicators(rest));
        }
        for (PeerGroup group : after.all(PEER_GROUP)) {
            after = after.put(PEER_GROUP, group.withoutIndicator(id));
        }
        for (Goal goal : after.all(GOAL)) {
            if (id.equals(goal.indicator())) {
                after = after.put(GOAL, without(goal));
            }
        }
        for (Monitoring one : after.all(MONITORING)) {
            if (id.equals(one.indicator())) {
                after = after.put(MONITORING, without(one));
            }
        }
        return after;
    }

    private static boolean restsOn(Evidence evidence, UUID id) {
        return evidence.kind() == EvidenceKind.FIGURE && id.equals(evidence.target());
    }

    private static Goal without(Goal goal) {
        return new Goal(
                goal.id(),
                goal.priority(),
                goal.kind(),
                goal.title(),
                null,
                goal.measured(),
                goal.group(),
                goal.change(),
                false,
                goal.baseline(),
                goal.baselineYear(),
                goal.target(),
                goal.targetYear(),
                goal.source(),
                goal.owner(),
                goal.causes(),
                goal.expectedEffect());
    }

    private static Monitoring without(Monitoring one) {
        return new Monitoring(one.id(), one.goal(), one.what(), null, one.source(), one.owner(), one.moments());
    }

    private static <T extends Entity> int count(Project project, RecordType<T> type, Predicate<T> which) {
        return (int) project.stream(type).filter(which).count();
    }

    private static <T extends Entity> Project without(Project project, RecordType<T> type, Predicate<T> which) {
        var after = project;
        for (T one : project.stream(type).filter(which).toList()) {
            after = after.remove(type, one.id());
        }
        return after;
    }

    private static void line(List<String> lines, Texts texts, String kind, int count) {
        if (count > 0) {
            lines.add(texts.get("figures.removal." + kind, count));
        }
    }
}
