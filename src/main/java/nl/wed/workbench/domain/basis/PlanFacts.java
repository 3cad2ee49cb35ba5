package nl.wed.workbench.domain.basis;

import static nl.wed.workbench.domain.appraisal.AppraisalRecords.OPTION;
import static nl.wed.workbench.domain.causes.CauseRecords.CAUSE;
import static nl.wed.workbench.domain.figures.FigureRecords.INDICATOR;
import static nl.wed.workbench.domain.interviews.InterviewRecords.REPORT;
import static nl.wed.workbench.domain.plan.PlanRecords.GOAL;
import static nl.wed.workbench.domain.plan.PlanRecords.MEASURE;
import static nl.wed.workbench.domain.plan.PlanRecords.PRIORITY;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.causes.Cause;
import nl.wed.workbench.domain.figures.Indicator;
import nl.wed.workbench.domain.interviews.InterviewReport;
import nl.wed.workbench.domain.plan.Goal;
import nl.wed.workbench.domain.plan.Measure;
import org.jspecify.annotations.Nullable;

/// The numbers that were filled in at goals and measures, and how many there are of what a plan counts.
final class PlanFacts {
    private static final String[] REACHED = {"kind", "gezin", "ouder", "jonger", "leerling", "peuter", "baby"};

    private PlanFacts() {}

    static List<Fact> numbers(Project project) {
        return Stream.concat(
                        project.stream(GOAL).flatMap(goal -> goal(project, goal)),
                        project.stream(MEASURE).flatMap(PlanFacts::measure))
                .toList();
    }

    private static Stream<Fact> goal(Project project, Goal goal) {
        var unit = isShare(project, goal) ? Fact.Unit.PERCENT : Fact.Unit.PLAIN;
        Double start = goal.baselineFromFigure() ? null : goal.baseline();
        return Stream.of(number(goal, "target", goal.target(), unit), number(goal, "start", start, unit))
                .flatMap(Optional::stream);
    }

    private static Optional<Fact> number(Goal goal, String part, @Nullable Double value, Fact.Unit unit) {
        return Optional.ofNullable(value)
                .map(number -> Fact.number(
                        new FactKey(FactKey.NUMBER, goal.id(), part), goal.title(), BigDecimal.valueOf(number), unit));
    }

    private static Stream<Fact> measure(Measure measure) {
        return Stream.of(
                        number(measure, "reach", measure.reachTarget()),
                        number(measure, "population", measure.reachPopulation()))
                .flatMap(Optional::stream);
    }

    private static Optional<Fact> number(Measure measure, String part, @Nullable Integer value) {
        return Optional.ofNullable(value)
                .map(number -> Fact.number(
                        new FactKey(FactKey.NUMBER, measure.id(), part),
                        measure.name(),
                        BigDecimal.valueOf(number),
                        Fact.Unit.PLAIN,
                        REACHED));
    }

    private static boolean isShare(Project project, Goal goal) {
        return Optional.ofNullable(goal.indicator())
                .flatMap(id -> project.find(INDICATOR, id))
                .map(Indicator::unit)
                .orElse(goal.unitOfWords())
                .contains("%");
    }

    static List<Fact> counts(Project project) {
        return List.of(
                count("measures", project.table(MEASURE).size(), "maatregel"),
                count("goals", project.table(GOAL).size(), "doel"),
                count("priorities", project.table(PRIORITY).size(), "speerpunt"),
                count("options", project.table(OPTION).size(), "aanpak", "opties"),
                count("causes", project.table(CAUSE).size(), "oorza"),
                count(
                        "priorityCauses",
                        (int) project.stream(CAUSE).filter(Cause::priority).count(),
                        "prioritaire oorza",
                        "oorza"),
                count(
                        "respondents",
                        (int) project.stream(REPORT)
                                .map(InterviewReport::respondent)
                                .distinct()
                                .count(),
                        "respondent",
                        "gesprek",
                        "interview"));
    }

    private static Fact count(String part, int number, String... words) {
        return Fact.number(
                new FactKey(FactKey.COUNT, null, part), "", BigDecimal.valueOf(number), Fact.Unit.PLAIN, words);
    }
}
