package nl.wed.workbench.report.chapters;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.wed.workbench.domain.plan.Goal;
import nl.wed.workbench.domain.plan.Measure;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.report.model.Run;
import nl.wed.workbench.report.model.TableBlock.Column;
import nl.wed.workbench.report.model.TableBlock.Row;

/// Chapter 11: what is measured, when and by whom, and when is decided.
final class MonitoringChapter implements Chapter {
    @Override
    public void write(Facts facts, Page page) {
        monitor(facts, page, facts.project().all(PlanRecords.GOAL));
        moments(facts, page, facts.project().all(PlanRecords.MEASURE));
    }

    /// The monitoring of these goals.
    static void monitor(Facts facts, Page page, List<Goal> goals) {
        List<Row> rows =
                goals.stream().flatMap(goal -> rows(facts, goal).stream()).toList();
        if (!rows.isEmpty()) {
            page.section(facts.text("monitoring.monitor"));
            page.table(
                    facts.text("monitoring.caption"),
                    List.of(
                            Column.text(facts.text("column.goal"), 4),
                            Column.text(facts.text("column.whatIsMeasured"), 4),
                            Column.text(facts.text("column.source"), 3),
                            Column.text(facts.text("column.moments"), 3),
                            Column.text(facts.text("column.owner"), 3)),
                    rows);
        }
    }

    private static List<Row> rows(Facts facts, Goal goal) {
        var measured = facts.project().stream(PlanRecords.MONITORING)
                .filter(one -> one.goal().equals(goal.id()))
                .map(one -> Row.of(
                                goal.title(),
                                one.what(),
                                facts.orUnknown(one.source()),
                                dates(facts, one.moments()),
                                facts.partner(one.owner()))
                        .printing(Run.names(PlanRecords.GOAL, goal.id()))
                        .printing(1, List.of(Run.prints(PlanRecords.MONITORING, one.id()))))
                .toList();
        return measured.isEmpty()
                ? List.of(Row.of(goal.title(), facts.text("monitoring.none"), "", "", "")
                        .printing(Run.names(PlanRecords.GOAL, goal.id())))
                : measured;
    }

    /// When these measures are evaluated and decided on.
    static void moments(Facts facts, Page page, List<Measure> measures) {
        if (!measures.isEmpty()) {
            page.section(facts.text("monitoring.decisions"));
            page.table(
                    facts.text("monitoring.decisions.caption"),
                    List.of(
                            Column.text(facts.text("column.measure"), 4),
                            Column.text(facts.text("column.evaluation"), 3),
                            Column.text(facts.text("column.decisionMoment"), 3),
                            Column.text(facts.text("column.decisionCriteria"), 6)),
                    measures.stream()
                            .map(one -> Row.of(
                                            one.name(),
                                            facts.date(one.evaluation()),
                                            facts.date(one.decisionMoment()),
                                            facts.orUnknown(one.decisionCriteria()))
                                    .printing(Run.names(PlanRecords.MEASURE, one.id())))
                            .toList());
        }
    }

    private static String dates(Facts facts, List<LocalDate> moments) {
        return moments.isEmpty()
                ? facts.texts().get("general.unknown")
                : moments.stream().map(facts::date).collect(Collectors.joining("\n"));
    }
}
