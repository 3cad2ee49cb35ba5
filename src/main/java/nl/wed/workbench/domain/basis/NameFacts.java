package nl.wed.workbench.domain.basis;

import static nl.wed.workbench.domain.appraisal.AppraisalRecords.CRITERION;
import static nl.wed.workbench.domain.appraisal.AppraisalRecords.OPTION;
import static nl.wed.workbench.domain.causes.CauseRecords.CAUSE;
import static nl.wed.workbench.domain.causes.CauseRecords.PROBLEM;
import static nl.wed.workbench.domain.figures.FigureRecords.INDICATOR;
import static nl.wed.workbench.domain.knowledge.KnowledgeRecords.LOCAL_OFFER;
import static nl.wed.workbench.domain.plan.PlanRecords.FUNDING;
import static nl.wed.workbench.domain.plan.PlanRecords.GOAL;
import static nl.wed.workbench.domain.plan.PlanRecords.MEASURE;
import static nl.wed.workbench.domain.plan.PlanRecords.PRIORITY;
import static nl.wed.workbench.domain.trajectory.TrajectoryRecords.PARTNER;

import java.util.List;
import java.util.stream.Stream;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.records.RecordLabel;

/// What things are called that a text can name.
final class NameFacts {
    private static final List<RecordType<?>> NAMED = List.of(
            CAUSE, PROBLEM, OPTION, PRIORITY, GOAL, MEASURE, INDICATOR, PARTNER, FUNDING, CRITERION, LOCAL_OFFER);

    private NameFacts() {}

    static List<Fact> of(Project project) {
        return NAMED.stream().flatMap(type -> names(project, type)).toList();
    }

    private static <T extends Entity> Stream<Fact> names(Project project, RecordType<T> type) {
        return project.stream(type)
                .map(one -> name(project, one))
                .filter(fact -> !fact.name().equals("…"));
    }

    static Fact name(Project project, Entity one) {
        String name = RecordLabel.of(project, one);
        return Fact.of(FactKey.of(FactKey.NAME, one.id()), name, name);
    }
}
