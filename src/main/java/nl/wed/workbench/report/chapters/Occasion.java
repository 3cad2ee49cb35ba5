package nl.wed.workbench.report.chapters;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.wed.workbench.domain.AgePhase;
import nl.wed.workbench.domain.interviews.HeldTalks;
import nl.wed.workbench.domain.knowledge.Attendance;
import nl.wed.workbench.domain.knowledge.KnowledgeRecords;
import nl.wed.workbench.domain.knowledge.Meeting;
import nl.wed.workbench.domain.trajectory.Trajectory;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.report.model.Definitions;
import nl.wed.workbench.report.model.Definitions.Definition;
import nl.wed.workbench.report.model.Run;
import nl.wed.workbench.report.model.TableBlock.Column;
import nl.wed.workbench.report.model.TableBlock.Row;
import nl.wed.workbench.texts.Numbers;

/// Chapter 1: why this plan is there and who worked on it.
final class Occasion implements Chapter {
    @Override
    public void write(Facts facts, Page page) {
        var trajectory = facts.trajectory();
        page.section(facts.text("occasion.facts"));
        page.add(new Definitions(List.of(
                Definition.of(
                        facts.text("occasion.municipality"),
                        trajectory.municipalityName() + ", " + trajectory.province()),
                Definition.of(
                        facts.text("occasion.scope"),
                        facts.text("occasion.scopeText", trajectory.scope(), facts.phases(ages(trajectory)))),
                Definition.of(
                        facts.text("occasion.period"),
                        facts.text(
                                "occasion.periodText",
                                Numbers.date(trajectory.start()),
                                Numbers.date(trajectory.end()))),
                Definition.of(facts.text("occasion.client"), facts.orUnknown(trajectory.client())))));
        page.section(facts.text("occasion.parties"));
        page.table(
                facts.text("occasion.parties.caption"),
                List.of(
                        Column.text(facts.text("column.party"), 5),
                        Column.text(facts.text("column.group"), 3),
                        Column.text(facts.text("column.role"), 5)),
                facts.project().stream(TrajectoryRecords.PARTNER)
                        .map(one -> Row.of(one.name(), facts.group(one.group()), one.role())
                                .printing(Run.prints(TrajectoryRecords.PARTNER, one.id())))
                        .toList());
        meetings(facts, page);
        interviews(facts, page);
    }

    /// The phases of life; that something is about all of them is none.
    private static List<AgePhase> ages(Trajectory trajectory) {
        return trajectory.phases().stream()
                .filter(phase -> phase != AgePhase.FX)
                .toList();
    }

    private static void meetings(Facts facts, Page page) {
        var planned = facts.project().stream(KnowledgeRecords.MEETING)
                .filter(meeting -> meeting.date() != null)
                .sorted(Comparator.comparing(Meeting::code))
                .toList();
        if (planned.isEmpty()) {
            return;
        }
        page.section(facts.text("occasion.meetings"));
        page.table(
                facts.text("occasion.meetings.caption"),
                List.of(
                        Column.text(facts.text("column.meeting"), 5),
                        Column.text(facts.text("column.date"), 3),
                        Column.text(facts.text("column.place"), 3),
                        Column.number(facts.text("column.present"), 2)),
                planned.stream()
                        .map(one -> Row.of(
                                        one.name(),
                                        facts.date(one.date()),
                                        facts.orUnknown(one.location()),
                                        present(facts, one))
                                .printing(Run.prints(KnowledgeRecords.MEETING, one.id())))
                        .toList());
    }

    private static String present(Facts facts, Meeting meeting) {
        int present = facts.project().stream(KnowledgeRecords.ATTENDANCE)
                .filter(one -> one.meeting().equals(meeting.id()))
                .mapToInt(Attendance::present)
                .sum();
        return present == 0 ? facts.texts().get("general.unknown") : Integer.toString(present);
    }

    private static void interviews(Facts facts, Page page) {
        var held = HeldTalks.of(facts.project());
        if (held.all() == 0) {
            return;
        }
        page.section(facts.text("occasion.interviews"));
        page.table(
                facts.text("occasion.interviews.caption"),
                List.of(Column.text(facts.text("column.group"), 6), Column.number(facts.text("column.interviews"), 2)),
                Stream.concat(
                                held.groups().stream()
                                        .sorted()
                                        .map(group -> Row.of(facts.group(group), Integer.toString(held.with(group)))),
                                Stream.of(Row.total(facts.text("total"), Integer.toString(held.all()))))
                        .toList());
    }
}
