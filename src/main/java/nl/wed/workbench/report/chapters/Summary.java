package nl.wed.workbench.report.chapters;

import java.util.List;
import java.util.stream.Stream;
import nl.wed.workbench.domain.appraisal.AppraisalRecords;
import nl.wed.workbench.domain.causes.Cause;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.KeyMessage;
import nl.wed.workbench.domain.interviews.InterviewRecords;
import nl.wed.workbench.domain.plan.FundingCoverage;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.report.model.Enumeration;
import nl.wed.workbench.report.model.Run;
import nl.wed.workbench.report.model.Tiles;
import nl.wed.workbench.texts.SumWords;

/// Chapter 0, the summary for administrators.
final class Summary implements Chapter {
    @Override
    public void write(Facts facts, Page page) {
        tiles(facts, page);
        List<String> messages = facts.project().stream(FigureRecords.KEY_MESSAGE)
                .map(KeyMessage::text)
                .filter(message -> !message.isBlank())
                .toList();
        if (!messages.isEmpty()) {
            page.section(facts.text("summary.messages"));
            page.add(Enumeration.of(true, messages));
        }
        if (!facts.priorityCauses().isEmpty()) {
            page.section(facts.text("summary.causes"));
            page.bulletsOfRuns(facts.priorityCauses().stream().map(this::cause).toList());
        }
        priorities(facts, page);
    }

    private void tiles(Facts facts, Page page) {
        List<Tiles.Tile> tiles = Stream.of(
                        tile(facts, "figures", facts.figures().all().size()),
                        tile(
                                facts,
                                "interviews",
                                facts.project().table(InterviewRecords.REPORT).size()),
                        tile(
                                facts,
                                "options",
                                facts.project().table(AppraisalRecords.OPTION).size()),
                        tile(
                                facts,
                                "measures",
                                facts.project().table(PlanRecords.MEASURE).size()))
                .toList();
        if (tiles.stream().anyMatch(tile -> !tile.number().equals("0"))) {
            page.add(new Tiles(tiles));
        }
    }

    private static Tiles.Tile tile(Facts facts, String what, int number) {
        return new Tiles.Tile(Integer.toString(number), facts.text("summary.tile." + what), "");
    }

    private List<Run> cause(Cause cause) {
        return List.of(
                new Run.Reference("cause-" + cause.id(), cause.name()),
                Run.plain(cause.priorityReason().isBlank() ? "" : ": " + cause.priorityReason()));
    }

    private static void priorities(Facts facts, Page page) {
        var project = facts.project();
        if (project.table(PlanRecords.PRIORITY).isEmpty()) {
            return;
        }
        page.section(facts.text("summary.priorities"));
        for (var priority : project.all(PlanRecords.PRIORITY)) {
            page.heading(priority.name(), "");
            page.text(priority.description());
            page.bullets(project.stream(PlanRecords.GOAL)
                    .filter(goal -> priority.id().equals(goal.priority()))
                    .map(goal -> new GoalWords(facts).inShort(goal))
                    .toList());
        }
        money(facts, page);
    }

    private static void money(Facts facts, Page page) {
        var words = new SumWords(facts.texts());
        var coverage = FundingCoverage.of(facts.project());
        var sum = coverage.budget().sum();
        words.total(sum)
                .map(total -> sum.amounts() == 0 ? total : total + " " + words.covered(coverage.total()))
                .ifPresent(page::text);
    }
}
