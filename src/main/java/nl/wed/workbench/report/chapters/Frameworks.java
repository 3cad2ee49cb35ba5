package nl.wed.workbench.report.chapters;

import java.util.List;
import java.util.UUID;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.report.model.Run;
import nl.wed.workbench.report.model.TableBlock.Column;
import nl.wed.workbench.report.model.TableBlock.Row;

/// Chapter 3: the frameworks the plan fits in and who is about what.
final class Frameworks implements Chapter {
    @Override
    public void write(Facts facts, Page page) {
        var project = facts.project();
        if (!project.table(PlanRecords.OBLIGATION).isEmpty()) {
            page.section(facts.text("frameworks.obligations"));
            page.table(
                    facts.text("frameworks.obligations.caption"),
                    List.of(
                            Column.text(facts.text("column.obligation"), 6),
                            Column.text(facts.text("column.placeInPlan"), 4)),
                    project.stream(PlanRecords.OBLIGATION)
                            .map(one -> Row.of(one.name(), facts.orUnknown(one.place()))
                                    .printing(Run.prints(PlanRecords.OBLIGATION, one.id())))
                            .toList());
        }
        if (!project.table(TrajectoryRecords.PARTNER).isEmpty()) {
            page.section(facts.text("frameworks.roles"));
            page.table(
                    facts.text("frameworks.roles.caption"),
                    List.of(
                            Column.text(facts.text("column.party"), 4),
                            Column.text(facts.text("column.role"), 5),
                            Column.text(facts.text("column.leads"), 5)),
                    project.stream(TrajectoryRecords.PARTNER)
                            .map(one -> Row.of(one.name(), one.role(), leads(facts, one.id()))
                                    .printing(Run.names(TrajectoryRecords.PARTNER, one.id())))
                            .toList());
        }
    }

    private static String leads(Facts facts, UUID partner) {
        List<String> measures = facts.project().stream(PlanRecords.MEASURE)
                .filter(measure -> partner.equals(measure.owner()))
                .map(measure -> measure.name())
                .toList();
        return measures.isEmpty() ? facts.text("frameworks.noLead") : String.join("; ", measures);
    }
}
