package nl.wed.workbench.report.chapters;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wed.workbench.chart.Chart;
import nl.wed.workbench.chart.ChartValue;
import nl.wed.workbench.chart.Plot;
import nl.wed.workbench.chart.Plot.Series;
import nl.wed.workbench.chart.Plot.Tone;
import nl.wed.workbench.domain.causes.Cause;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.causes.VoteResult;
import nl.wed.workbench.domain.figures.Rounded;
import nl.wed.workbench.domain.knowledge.KnowledgeRecords;
import nl.wed.workbench.report.model.Callout;
import nl.wed.workbench.report.model.ChartBlock;
import nl.wed.workbench.report.model.Run;
import nl.wed.workbench.report.model.TableBlock.Column;
import nl.wed.workbench.report.model.TableBlock.Row;
import nl.wed.workbench.texts.Numbers;

/// Chapter 6: problems and causes with what they rest on, and how the priorities came about.
final class Analysis implements Chapter {
    @Override
    public void write(Facts facts, Page page) {
        problems(facts, page);
        votes(facts, page);
        List<Cause> priorities = facts.priorityCauses();
        for (Cause cause : priorities) {
            page.section(cause.name(), "cause-" + cause.id(), Run.prints(CauseRecords.CAUSE, cause.id()));
            page.text(cause.description());
            if (!cause.priorityReason().isBlank()) {
                page.callout(Callout.Kind.KEY_MESSAGE, facts.text("analysis.why"), cause.priorityReason());
            }
            new EvidenceBlocks(facts).write(cause.id(), page);
            nuances(facts, page, cause);
            new EvidenceBlocks(facts).quotes(cause.id(), page);
        }
        others(facts, page);
    }

    private static void problems(Facts facts, Page page) {
        for (var problem : facts.project().all(CauseRecords.PROBLEM)) {
            page.section(
                    facts.text("analysis.problem", problem.title()),
                    "problem-" + problem.id(),
                    Run.prints(CauseRecords.PROBLEM, problem.id()));
            page.text(problem.description());
            new EvidenceBlocks(facts).write(problem.id(), page);
            new EvidenceBlocks(facts).quotes(problem.id(), page);
        }
    }

    private static void votes(Facts facts, Page page) {
        if (VoteResult.isOpen(facts.project())) {
            page.section(facts.text("analysis.votes"));
            page.text(facts.text("analysis.votes.open"));
            return;
        }
        List<Voted> voted = facts.project().stream(CauseRecords.CAUSE)
                .map(cause -> new Voted(cause, VoteResult.of(facts.project(), cause.id())))
                .filter(one -> one.result().product().isPresent())
                .sorted(Comparator.comparingDouble(Voted::product).reversed())
                .toList();
        if (voted.isEmpty()) {
            return;
        }
        page.section(facts.text("analysis.votes"));
        page.text(facts.text("analysis.votes.text", numbers(facts, voted)));
        page.add(chart(facts, voted));
        page.table(
                facts.text("analysis.votes.caption"),
                List.of(
                        Column.text(facts.text("column.cause"), 6),
                        Column.number(facts.text("column.severity"), 2),
                        Column.number(facts.text("column.influence"), 3),
                        Column.number(facts.text("column.product"), 2),
                        Column.number(facts.text("column.ballots"), 3),
                        Column.text(facts.text("column.priority"), 2)),
                voted.stream().map(one -> row(facts, one)).toList());
        page.table(
                facts.text("analysis.spread.caption"),
                List.of(
                        Column.text(facts.text("column.cause"), 6),
                        Column.number(facts.text("column.severityScores"), 4),
                        Column.number(facts.text("column.spread"), 2),
                        Column.number(facts.text("column.influenceScores"), 4),
                        Column.number(facts.text("column.spread"), 2)),
                voted.stream().map(one -> spread(facts, one)).toList());
    }

    /// How many took part in the vote on a cause: one number, or from the least to the most.
    private static String numbers(Facts facts, List<Voted> voted) {
        var complete = voted.stream().mapToInt(one -> one.result().complete()).summaryStatistics();
        return complete.getMin() == complete.getMax()
                ? facts.text("analysis.votes.all", complete.getMax())
                : facts.text("analysis.votes.between", complete.getMin(), complete.getMax());
    }

    private static Row spread(Facts facts, Voted one) {
        var words = new VoteWords(facts.texts());
        var result = one.result();
        return Row.of(
                        one.cause().name(),
                        words.distribution(result.severity()),
                        words.number(result.severity().spread()),
                        words.distribution(result.influence()),
                        words.number(result.influence().spread()))
                .printing(Run.names(CauseRecords.CAUSE, one.cause().id()));
    }

    private static Row row(Facts facts, Voted one) {
        var words = new VoteWords(facts.texts());
        var result = one.result();
        return Row.of(
                        one.cause().name(),
                        words.number(result.severity().mean()),
                        words.number(result.influence().mean()),
                        words.number(result.product()),
                        words.count(result),
                        facts.texts().get(one.cause().priority() ? "general.yes" : "general.no"))
                .printing(Run.names(CauseRecords.CAUSE, one.cause().id()));
    }

    private static ChartBlock chart(Facts facts, List<Voted> voted) {
        List<String> names = voted.stream().map(one -> one.cause().name()).toList();
        List<ChartValue> products = voted.stream()
                .map(one -> ChartValue.of(Rounded.of(one.product(), 1).doubleValue()))
                .toList();
        String title = facts.text("analysis.chart");
        var series = new Series(facts.text("column.product"), Tone.OWN, products);
        var plot = new Plot.Bars(Plot.Form.COMPARISON, names, List.of(series), "");
        String alt = title
                + ". "
                + voted.stream()
                        .map(one -> facts.text("chart.alt", one.cause().name(), Numbers.decimal(one.product(), 1)))
                        .collect(Collectors.joining("; "));
        return new ChartBlock(new Chart(title, alt, "", 1, plot), title, "votes", false, List.of());
    }

    private static void nuances(Facts facts, Page page, Cause cause) {
        facts.catalogue().causes().find(cause.code()).stream()
                .flatMap(found -> found.nuances().stream())
                .forEach(nuance -> page.text(Stream.concat(
                                Stream.of(Run.bold(facts.text("analysis.nuance") + " "), Run.plain(nuance.text())),
                                facts.sources().cite(nuance.source()).stream())
                        .toList()));
    }

    private static void others(Facts facts, Page page) {
        List<Cause> others = facts.project().stream(CauseRecords.CAUSE)
                .filter(cause -> !cause.priority())
                .toList();
        if (!others.isEmpty()) {
            page.section(facts.text("analysis.others"));
            page.text(facts.text("analysis.others.text"));
            page.bulletsOfRuns(others.stream()
                    .map(cause -> List.of(
                            Run.prints(CauseRecords.CAUSE, cause.id()),
                            Run.plain(cause.name() + ". " + cause.description())))
                    .toList());
        }
        List<List<Run>> insights = facts.project().stream(KnowledgeRecords.INSIGHT)
                .filter(insight -> meetingIs(facts, insight.meeting(), "BIJ2"))
                .map(insight ->
                        List.<Run>of(Run.prints(KnowledgeRecords.INSIGHT, insight.id()), Run.plain(insight.text())))
                .toList();
        if (!insights.isEmpty()) {
            page.section(facts.text("analysis.meeting"));
            page.bulletsOfRuns(insights);
        }
    }

    private static boolean meetingIs(Facts facts, UUID meeting, String code) {
        return facts.project()
                .find(KnowledgeRecords.MEETING, meeting)
                .filter(one -> one.code().equals(code))
                .isPresent();
    }

    private record Voted(Cause cause, VoteResult result) {
        double product() {
            return result.product().orElse(0);
        }
    }
}
