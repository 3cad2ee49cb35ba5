package nl.wed.workbench.report.chapters;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.appraisal.AppraisalRecords;
import nl.wed.workbench.domain.appraisal.Option;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.chain.Chain;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.Indicator;
import nl.wed.workbench.domain.interviews.InterviewRecords;
import nl.wed.workbench.domain.plan.Measure;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.report.model.Run;
import nl.wed.workbench.report.model.TableBlock;
import nl.wed.workbench.report.model.TableBlock.Cell;
import nl.wed.workbench.report.model.TableBlock.Column;
import nl.wed.workbench.report.model.TableBlock.Row;

/// The unbroken chain on paper: for each measure the figures and quotes under its causes, the
/// approach, the goals, the money and what is measured.
record ChainTable(Facts facts) {

    void write(Page page) {
        List<Measure> measures = facts.project().all(PlanRecords.MEASURE);
        if (measures.isEmpty()) {
            return;
        }
        page.section(facts.text("chain.title"), "chain");
        page.text(facts.text("chain.text"));
        var chain = Chain.of(facts.project());
        List<Row> rows = new ArrayList<>();
        for (Measure measure : measures) {
            rows.add(Row.group(named(measure)).printing(Run.names(PlanRecords.MEASURE, measure.id())));
            rows.add(row(measure, chain));
        }
        page.add(new TableBlock(
                facts.text("chain.caption"),
                "chain-table",
                List.of(
                        Column.text(facts.text("column.figuresAndQuotes"), 5),
                        Column.text(facts.text("column.cause"), 3),
                        Column.text(facts.text("column.goal"), 3),
                        Column.text(facts.text("column.budgetAndMonitoring"), 4)),
                rows,
                false,
                List.of()));
    }

    /// The measure and the approach it comes from, once when they have the same name.
    private String named(Measure measure) {
        String approach = option(measure).map(Option::name).orElse("");
        return approach.isEmpty()
                ? facts.text("chain.measure", measure.name())
                : approach.equals(measure.name())
                        ? facts.text("chain.both", approach)
                        : facts.text("chain.each", approach, measure.name());
    }

    private Optional<Option> option(Measure measure) {
        UUID option = measure.option();
        return option == null ? Optional.empty() : facts.project().find(AppraisalRecords.OPTION, option);
    }

    private Row row(Measure measure, Chain chain) {
        List<UUID> causes = option(measure).map(Option::causes).orElse(List.of());
        return Row.of(
                Cell.of(evidence(causes, chain).toArray(Run[]::new)),
                Cell.of(causeRuns(causes).toArray(Run[]::new)),
                Cell.of(goalRuns(measure).toArray(Run[]::new)),
                Cell.of(facts.text("chain.money", new MeasureWords(facts).budget(measure), monitoring(measure))));
    }

    private List<Run> evidence(List<UUID> causes, Chain chain) {
        Set<UUID> figures = new LinkedHashSet<>();
        Set<UUID> findings = new LinkedHashSet<>();
        Set<UUID> quotes = new LinkedHashSet<>();
        for (UUID cause : causes) {
            for (Ref origin : chain.origins(new Ref(CauseRecords.CAUSE, cause))) {
                if (origin.type().equals(FigureRecords.INDICATOR)) {
                    figures.add(origin.id());
                } else if (origin.type().equals(InterviewRecords.FINDING)) {
                    findings.add(origin.id());
                } else if (origin.type().equals(InterviewRecords.QUOTE) && mayBeUsed(origin)) {
                    quotes.add(origin.id());
                }
            }
        }
        List<Run> runs = new ArrayList<>();
        for (UUID figure : figures) {
            facts.project().find(FigureRecords.INDICATOR, figure).ifPresent(found -> runs.addAll(figure(found)));
        }
        runs.add(Run.muted(facts.text("chain.findings", findings.size(), quotes.size())));
        return runs;
    }

    private boolean mayBeUsed(Ref quote) {
        return facts.project()
                .find(InterviewRecords.QUOTE, quote.id())
                .filter(facts.quotable()::may)
                .isPresent();
    }

    private List<Run> figure(Indicator indicator) {
        String value = facts.figures()
                .find(indicator.id())
                .map(found -> facts.words().of(found.own().value(), found))
                .orElse(facts.texts().get("general.unknown"));
        return List.of(
                new Run.Reference("indicator-" + indicator.id(), indicator.name()), Run.plain(": " + value + "\n"));
    }

    private List<Run> goalRuns(Measure measure) {
        List<Run> runs = new ArrayList<>();
        for (UUID id : measure.goals()) {
            facts.project().find(PlanRecords.GOAL, id).ifPresent(goal -> {
                if (!runs.isEmpty()) {
                    runs.add(Run.plain("; "));
                }
                runs.add(new Run.Reference("goal-" + id, goal.title()));
            });
        }
        return runs.isEmpty() ? List.of(Run.plain(facts.texts().get("general.unknown"))) : runs;
    }

    private List<Run> causeRuns(List<UUID> causes) {
        List<Run> runs = new ArrayList<>();
        for (UUID id : causes) {
            facts.project().find(CauseRecords.CAUSE, id).ifPresent(cause -> {
                if (!runs.isEmpty()) {
                    runs.add(Run.plain("\n"));
                }
                runs.add(new Run.Reference("cause-" + id, cause.name()));
            });
        }
        return runs.isEmpty() ? List.of(Run.plain(facts.text("cause.none"))) : runs;
    }

    private String monitoring(Measure measure) {
        List<String> watched = facts.project().stream(PlanRecords.MONITORING)
                .filter(one -> measure.goals().contains(one.goal()))
                .map(one -> one.what())
                .distinct()
                .toList();
        return watched.isEmpty() ? facts.text("monitoring.none") : String.join("; ", watched);
    }
}
