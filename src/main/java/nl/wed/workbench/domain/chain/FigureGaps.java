package nl.wed.workbench.domain.chain;

import static nl.wed.workbench.domain.figures.FigureRecords.DATA_SET;
import static nl.wed.workbench.domain.figures.FigureRecords.INDICATOR;
import static nl.wed.workbench.domain.figures.FigureRecords.INTERPRETATION;
import static nl.wed.workbench.domain.figures.FigureRecords.KEY_MESSAGE;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.OpenPoint;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.Severity;
import nl.wed.workbench.domain.Step;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.causes.Evidence;
import nl.wed.workbench.domain.figures.FigureBook;
import nl.wed.workbench.domain.figures.Interpretation;
import nl.wed.workbench.domain.figures.Observations;
import nl.wed.workbench.domain.plan.Goal;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.records.RecordTypes;

/// What is open in step 1.
final class FigureGaps {
    private FigureGaps() {}

    static void report(Gaps gaps, FigureBook figures, Observations observations) {
        var project = gaps.project();
        Set<UUID> used = used(project);
        Set<UUID> read =
                project.stream(INTERPRETATION).map(Interpretation::indicator).collect(Collectors.toSet());
        gaps.each(
                DATA_SET,
                Severity.BLOCKING,
                "gap.dataSet.missing",
                one -> observations.find(one.observations()).isEmpty());
        gaps.each(INDICATOR, Severity.WARNING, "gap.figure.noValue", one -> figures.lacks(one.id()));
        gaps.each(
                INDICATOR,
                Severity.ADVICE,
                "gap.figure.noReading",
                one -> figures.find(one.id()).isPresent() && !read.contains(one.id()));
        gaps.each(
                INDICATOR,
                Severity.ADVICE,
                "gap.figure.unused",
                one -> figures.find(one.id()).isPresent() && !used.contains(one.id()));
        keyMessages(gaps, figures);
        boolean filled = !project.table(DATA_SET).isEmpty();
        if (filled && project.table(INTERPRETATION).isEmpty()) {
            gaps.add(OpenPoint.of(Step.FIGURES, Severity.WARNING, "gap.readings.none"));
        }
        revised(gaps);
    }

    private static void revised(Gaps gaps) {
        var revised = Revised.of(gaps.project());
        gaps.each(
                INDICATOR,
                Severity.WARNING,
                "gap.figure.revised",
                one -> revised.indicators().contains(one.id()));
        RecordTypes.ALL.forEach(type -> conclusions(gaps, type, revised));
    }

    private static <T extends Entity> void conclusions(Gaps gaps, RecordType<T> type, Revised revised) {
        if (revised.conclusions().stream().anyMatch(ref -> ref.type().equals(type))) {
            gaps.each(
                    type,
                    Severity.ADVICE,
                    "gap.conclusion.revised",
                    one -> revised.conclusions().contains(new Ref(type, one.id())));
        }
    }

    private static void keyMessages(Gaps gaps, FigureBook figures) {
        int count = gaps.project().table(KEY_MESSAGE).size();
        if (count < 5 || count > 8) {
            boolean work = count == 0 && !gaps.project().table(DATA_SET).isEmpty();
            gaps.add(OpenPoint.of(
                    Step.FIGURES,
                    work ? Severity.WARNING : Severity.ADVICE,
                    "gap.keyMessages.count",
                    Integer.toString(count)));
        }
        gaps.each(
                KEY_MESSAGE,
                Severity.WARNING,
                "gap.keyMessage.noFigure",
                one -> one.indicators().stream().allMatch(id -> gaps.absent(INDICATOR, id) || figures.lacks(id)));
    }

    private static Set<UUID> used(Project project) {
        return Stream.of(
                        project.stream(KEY_MESSAGE).flatMap(one -> one.indicators().stream()),
                        project.stream(CauseRecords.EVIDENCE).map(Evidence::target),
                        project.stream(PlanRecords.GOAL).map(Goal::indicator))
                .flatMap(ids -> ids)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
