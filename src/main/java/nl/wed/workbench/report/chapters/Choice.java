package nl.wed.workbench.report.chapters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wed.workbench.chart.Chart;
import nl.wed.workbench.chart.ChartValue;
import nl.wed.workbench.chart.Plot;
import nl.wed.workbench.chart.Plot.Series;
import nl.wed.workbench.chart.Plot.Tone;
import nl.wed.workbench.domain.appraisal.AppraisalRecords;
import nl.wed.workbench.domain.appraisal.ApproachDecision;
import nl.wed.workbench.domain.appraisal.CriterionKind;
import nl.wed.workbench.domain.appraisal.DecisionKind;
import nl.wed.workbench.domain.appraisal.Option;
import nl.wed.workbench.domain.appraisal.Ranking;
import nl.wed.workbench.domain.figures.Rounded;
import nl.wed.workbench.report.model.Callout;
import nl.wed.workbench.report.model.ChartBlock;
import nl.wed.workbench.report.model.Run;
import nl.wed.workbench.report.model.TableBlock.Column;
import nl.wed.workbench.report.model.TableBlock.Row;
import nl.wed.workbench.texts.BasisWords;
import nl.wed.workbench.texts.Numbers;
import nl.wed.workbench.texts.RankingWords;

/// Chapter 8: the appraisal of options and the decision on each with its reason.
final class Choice implements Chapter {
    @Override
    public void write(Facts facts, Page page) {
        if (facts.project().table(AppraisalRecords.OPTION).isEmpty()) {
            return;
        }
        var ranking = Ranking.of(facts.project());
        criteria(facts, page);
        ranking(facts, page, ranking);
        decisions(facts, page);
    }

    private static void criteria(Facts facts, Page page) {
        page.section(facts.text("choice.criteria"));
        page.text(facts.text("choice.criteria.text"));
        page.table(
                facts.text("choice.criteria.caption"),
                List.of(
                        Column.text(facts.text("column.criterion"), 4),
                        Column.text(facts.text("column.question"), 7),
                        Column.text(facts.text("column.kind"), 3),
                        Column.number(facts.text("column.weight"), 2)),
                facts.project().stream(AppraisalRecords.CRITERION)
                        .map(one -> Row.of(
                                        one.name(),
                                        one.question(),
                                        facts.texts().name("appraisal", one.kind()),
                                        one.isWeighed()
                                                ? Numbers.compact(one.weight(), 1)
                                                : facts.texts().get("general.unknown"))
                                .printing(Run.prints(AppraisalRecords.CRITERION, one.id())))
                        .toList());
    }

    private static void ranking(Facts facts, Page page, Ranking ranking) {
        var words = new RankingWords(facts.texts());
        page.section(facts.text("choice.ranking"));
        page.text(facts.text("choice.ranking.text", words.minimum(ranking.minimum())));
        String conclusion = words.conclusion(ranking);
        if (ranking.preference().isPresent()) {
            page.callout(Callout.Kind.KEY_MESSAGE, "", facts.text("choice.preference", conclusion));
        } else {
            page.callout(Callout.Kind.WARNING, "", facts.text("choice.noPreference", conclusion));
        }
        chart(facts, words, ranking).ifPresent(page::add);
        boolean all = ranking.ranked().size() == ranking.lines().size() || !ranking.isWeighed();
        page.table(
                facts.text(all ? "choice.ranking.caption" : "choice.ranking.caption.some"),
                List.of(
                        Column.text(facts.text("column.option"), 6),
                        Column.text(facts.text("column.place"), 3),
                        Column.number(facts.text("column.score"), 2),
                        Column.number(facts.text("column.range"), 3),
                        Column.number(facts.text("column.evidenceScore"), 3),
                        Column.number(facts.text("column.localScore"), 3),
                        Column.number(facts.text("column.coverage"), 3),
                        Column.text(facts.text("column.decision"), 3)),
                ranking.lines().stream()
                        .map(line -> row(facts, words, line, ranking))
                        .toList());
    }

    private static Row row(Facts facts, RankingWords words, Ranking.Line line, Ranking ranking) {
        return Row.of(
                        words.name(line.option()),
                        words.place(ranking, line),
                        words.score(line),
                        words.range(line),
                        mean(facts, line.option(), CriterionKind.EVIDENCE),
                        mean(facts, line.option(), CriterionKind.LOCAL),
                        words.coverage(ranking, line),
                        decision(facts, line.option())
                                .map(one -> facts.texts().name("appraisal", one.kind()))
                                .orElse(facts.text("choice.undecided")))
                .printing(Run.prints(AppraisalRecords.OPTION, line.option().id()));
    }

    /// The weighted mean of the scores of one kind of criterion, or 'onbekend'.
    private static String mean(Facts facts, Option option, CriterionKind kind) {
        var mean = Ranking.mean(facts.project(), option, kind);
        return mean.isPresent()
                ? Numbers.decimal(mean.getAsDouble(), 1)
                : facts.texts().get("general.unknown");
    }

    /// What each kind of criterion adds to the score of what has a place.
    private static Optional<ChartBlock> chart(Facts facts, RankingWords words, Ranking ranking) {
        List<String> names = new ArrayList<>();
        List<List<ChartValue>> parts = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Ranking.Line line : ranking.ranked()) {
            names.add(words.name(line.option()));
            for (CriterionKind kind : CriterionKind.values()) {
                parts.get(kind.ordinal()).add(ChartValue.of(part(facts, line, kind)));
            }
        }
        if (names.isEmpty()) {
            return Optional.empty();
        }
        List<Series> series = new ArrayList<>();
        for (CriterionKind kind : CriterionKind.values()) {
            series.add(new Series(facts.texts().name("appraisal", kind), tone(kind), parts.get(kind.ordinal())));
        }
        String title = facts.text("choice.chart");
        String alt = title
                + ". "
                + ranking.ranked().stream()
                        .map(line -> facts.text("chart.alt", words.name(line.option()), words.score(line)))
                        .collect(Collectors.joining("; "));
        var plot = new Plot.Bars(Plot.Form.STACKED, names, series, "");
        return Optional.of(new ChartBlock(new Chart(title, alt, "", 1, plot), title, "ranking", false, List.of()));
    }

    private static Tone tone(CriterionKind kind) {
        return switch (kind) {
            case FIT -> Tone.ACCENT;
            case EVIDENCE -> Tone.REFERENCE;
            case LOCAL -> Tone.OWN;
        };
    }

    private static double part(Facts facts, Ranking.Line line, CriterionKind kind) {
        return Rounded.of(line.part(kind, facts.project().all(AppraisalRecords.CRITERION)), 1)
                .doubleValue();
    }

    private static void decisions(Facts facts, Page page) {
        for (DecisionKind kind : List.of(
                DecisionKind.START,
                DecisionKind.STRENGTHEN,
                DecisionKind.KEEP,
                DecisionKind.FIND_OUT,
                DecisionKind.STOP)) {
            List<Option> options = facts.project().stream(AppraisalRecords.OPTION)
                    .filter(option -> decision(facts, option)
                            .filter(one -> one.kind() == kind)
                            .isPresent())
                    .toList();
            if (options.isEmpty()) {
                continue;
            }
            page.section(facts.text("choice.decision." + kind.name()));
            page.table(
                    facts.text("choice.decision.caption", facts.texts().name("appraisal", kind)),
                    List.of(
                            Column.text(facts.text("column.option"), 4),
                            Column.text(facts.text("column.forCause"), 4),
                            Column.text(facts.text("column.reason"), 6)),
                    options.stream()
                            .map(one -> Row.of(
                                            one.name(),
                                            facts.causesOrNone(one.causes()),
                                            decision(facts, one)
                                                    .map(made -> reason(facts, made))
                                                    .orElse(""))
                                    .printing(decided(facts, one)))
                            .toList());
        }
    }

    private static List<Run.Prints> decided(Facts facts, Option option) {
        return Stream.concat(
                        decision(facts, option).map(one -> Run.prints(AppraisalRecords.DECISION, one.id())).stream(),
                        Stream.of(Run.names(AppraisalRecords.OPTION, option.id())))
                .toList();
    }

    private static String reason(Facts facts, ApproachDecision made) {
        String taken = new BasisWords(facts.texts()).taken(facts.project(), made);
        return (made.reason().strip() + " " + taken).strip();
    }

    static Optional<ApproachDecision> decision(Facts facts, Option option) {
        return facts.project().stream(AppraisalRecords.DECISION)
                .filter(one -> one.option().equals(option.id()))
                .findFirst();
    }
}
