package nl.wed.workbench.report.chapters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wed.workbench.domain.appraisal.AppraisalRecords;
import nl.wed.workbench.domain.appraisal.Option;
import nl.wed.workbench.domain.plan.Action;
import nl.wed.workbench.domain.plan.FundingCoverage;
import nl.wed.workbench.domain.plan.Goal;
import nl.wed.workbench.domain.plan.Measure;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.plan.PolicyPriority;
import nl.wed.workbench.report.model.Run;
import nl.wed.workbench.report.model.TableBlock.Column;
import nl.wed.workbench.report.model.TableBlock.Row;

/// Fills in the ten sections of the implementation plan of one priority.
public final class PlanSections {
    private final Facts facts;
    private final PolicyPriority priority;
    private final List<Measure> measures;
    private final List<Goal> goals;

    public PlanSections(Facts facts, PolicyPriority priority) {
        this.facts = facts;
        this.priority = priority;
        this.measures = facts.project().stream(PlanRecords.MEASURE)
                .filter(one -> priority.id().equals(one.priority()))
                .toList();
        this.goals = facts.project().stream(PlanRecords.GOAL)
                .filter(one -> priority.id().equals(one.priority()))
                .toList();
    }

    /// Adds what is filled in of the section with that number (`1` to `10`).
    public void write(String number, Page page) {
        switch (number) {
            case "1" -> goals(page);
            case "2" -> approaches(page);
            case "3" -> reach(page);
            case "4" -> actions(page);
            case "5" -> roles(page);
            case "6" -> conditions(page);
            case "7" -> budget(page);
            case "8" -> indicators(page);
            case "9" -> risks(page);
            case "10" -> MonitoringChapter.moments(facts, page, measures);
            default -> {}
        }
    }

    private void goals(Page page) {
        page.bullets(
                goals.stream().map(goal -> new GoalWords(facts).sentence(goal)).toList());
        if (!priority.causes().isEmpty()) {
            page.text(List.of(Run.bold(facts.text("goals.causes") + " "), Run.plain(facts.causes(priority.causes()))));
        }
    }

    private void approaches(Page page) {
        for (Measure measure : measures) {
            page.section(measure.name(), "measure-" + measure.id());
            page.text(measure.description());
            option(measure).ifPresent(option -> approach(option, page));
        }
    }

    private void approach(Option option, Page page) {
        if (!option.theoryOfChange().isBlank()) {
            page.text(List.of(Run.bold(facts.text("section.theory") + " "), Run.plain(option.theoryOfChange())));
        }
        facts.catalogue().interventions().find(option.intervention()).ifPresent(found -> {
            List<Run> runs = new ArrayList<>();
            runs.add(Run.bold(facts.text("section.evidence") + "\n"));
            runs.addAll(new InterventionWords(facts).evidence(found));
            page.text(runs);
            new InterventionWords(facts).warnings(found, page);
        });
    }

    private void reach(Page page) {
        page.table(
                facts.text("section.reach.caption"),
                List.of(
                        Column.text(facts.text("column.measure"), 5),
                        Column.text(facts.text("column.reachPerYear"), 5)),
                measures.stream()
                        .map(one -> Row.of(one.name(), new MeasureWords(facts).reach(one)))
                        .toList());
    }

    private void actions(Page page) {
        List<Row> rows = new ArrayList<>();
        for (Measure measure : measures) {
            rows.add(Row.group(measure.name()));
            actions(measure).forEach(one -> rows.add(action(one)));
        }
        page.table(
                facts.text("section.actions.caption"),
                List.of(
                        Column.text(facts.text("column.action"), 5),
                        Column.text(facts.text("column.period"), 4),
                        Column.text(facts.text("column.lead"), 4),
                        Column.text(facts.text("column.result"), 5)),
                rows);
    }

    private Row action(Action one) {
        String period = one.milestone()
                ? facts.text("section.milestone", facts.date(one.end()))
                : facts.period(one.start(), one.end());
        return Row.of(one.title(), period, facts.partner(one.owner()), one.result());
    }

    private void roles(Page page) {
        page.table(
                facts.text("section.roles.caption"),
                List.of(
                        Column.text(facts.text("column.measure"), 5),
                        Column.text(facts.text("column.lead"), 4),
                        Column.text(facts.text("column.executors"), 5)),
                measures.stream()
                        .map(one -> Row.of(
                                one.name(),
                                facts.partner(one.owner())
                                        + (one.ownerRole().isBlank() ? "" : " (" + one.ownerRole() + ")"),
                                executors(one)))
                        .toList());
    }

    private String executors(Measure measure) {
        List<String> names = actions(measure).stream()
                .filter(action -> action.owner() != null)
                .map(action -> facts.partner(action.owner()))
                .distinct()
                .toList();
        return names.isEmpty() ? facts.texts().get("general.unknown") : String.join("; ", names);
    }

    private void conditions(Page page) {
        page.table(
                facts.text("section.conditions.caption"),
                List.of(
                        Column.text(facts.text("column.measure"), 3),
                        Column.text(facts.text("column.conditions"), 6),
                        Column.text(facts.text("column.quality"), 6)),
                measures.stream()
                        .map(one ->
                                Row.of(one.name(), facts.orUnknown(one.conditions()), facts.orUnknown(one.quality())))
                        .toList());
    }

    private void budget(Page page) {
        var coverage = FundingCoverage.of(facts.project());
        var budget = coverage.budget().of(measures);
        if (!budget.cells().isEmpty()) {
            Finance.budget(facts, page, measures, budget);
            var funding = facts.project().stream(PlanRecords.FUNDING)
                    .filter(one -> !budget.paidBy(one.id()).cells().isEmpty())
                    .toList();
            var money = new FundingBlocks(facts);
            money.funding(page, funding, budget);
            money.shortages(page, funding, coverage);
            Finance.perChild(facts, page, measures);
        }
    }

    private void indicators(Page page) {
        var words = new GoalWords(facts);
        page.table(
                facts.text("section.indicators.caption"),
                List.of(
                        Column.text(facts.text("column.goal"), 4),
                        Column.text(facts.text("column.whatIsMeasured"), 5),
                        Column.text(facts.text("column.baseline"), 3),
                        Column.text(facts.text("column.target"), 3)),
                goals.stream()
                        .map(one -> Row.of(
                                one.title(), words.measured(one), words.baselineBeside(one), words.targetAndYear(one)))
                        .toList());
        MonitoringChapter.monitor(facts, page, goals);
    }

    private void risks(Page page) {
        Risks.table(
                facts,
                page,
                facts.project().stream(PlanRecords.RISK)
                        .filter(one -> one.priority() == null || priority.id().equals(one.priority()))
                        .toList());
    }

    private List<Action> actions(Measure measure) {
        return facts.project().stream(PlanRecords.ACTION)
                .filter(one -> one.measure().equals(measure.id()))
                .toList();
    }

    private Optional<Option> option(Measure measure) {
        UUID id = measure.option();
        return id == null ? Optional.empty() : facts.project().find(AppraisalRecords.OPTION, id);
    }
}
