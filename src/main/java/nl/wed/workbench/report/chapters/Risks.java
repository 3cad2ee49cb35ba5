package nl.wed.workbench.report.chapters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.wed.workbench.domain.appraisal.AppraisalRecords;
import nl.wed.workbench.domain.appraisal.Option;
import nl.wed.workbench.domain.figures.Indicator;
import nl.wed.workbench.domain.plan.Agreement;
import nl.wed.workbench.domain.plan.Budget;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.plan.Risk;
import nl.wed.workbench.domain.plan.Support;
import nl.wed.workbench.report.model.Run;
import nl.wed.workbench.report.model.TableBlock.Column;
import nl.wed.workbench.report.model.TableBlock.Row;
import nl.wed.workbench.texts.Numbers;
import nl.wed.workbench.texts.SumWords;
import org.jspecify.annotations.Nullable;

/// Chapter 14: risks with their answer, and what is not certain: missing figures, recognitions that
/// may have expired, unknown costs, temporary money and reservations.
final class Risks implements Chapter {
    @Override
    public void write(Facts facts, Page page) {
        List<Risk> risks = facts.project().all(PlanRecords.RISK);
        if (!risks.isEmpty()) {
            page.section(facts.text("risks.overview"));
            table(facts, page, risks);
        }
        List<String> uncertain = uncertain(facts);
        if (!uncertain.isEmpty()) {
            page.section(facts.text("risks.uncertain"));
            page.bullets(uncertain);
        }
    }

    /// A table of risks.
    static void table(Facts facts, Page page, List<Risk> risks) {
        page.table(
                facts.text("risks.caption"),
                List.of(
                        Column.text(facts.text("column.risk"), 5),
                        Column.text(facts.text("column.likelihood"), 2),
                        Column.text(facts.text("column.impact"), 2),
                        Column.text(facts.text("column.response"), 5),
                        Column.text(facts.text("column.owner"), 3)),
                risks.stream()
                        .map(one -> Row.of(
                                        one.text(),
                                        facts.texts().name("plan", one.likelihood()),
                                        facts.texts().name("plan", one.impact()),
                                        one.response(),
                                        facts.partner(one.owner()))
                                .printing(Run.prints(PlanRecords.RISK, one.id())))
                        .toList());
    }

    private static List<String> names(List<Indicator> indicators) {
        return indicators.stream().map(Indicator::name).toList();
    }

    private static List<String> uncertain(Facts facts) {
        var project = facts.project();
        List<String> items = new ArrayList<>();
        var missing = new MissingFigures(facts);
        add(items, facts, "risks.missingFigures", names(missing.lacking()));
        add(items, facts, "risks.hiddenFigures", names(missing.hidden()));
        add(items, facts, "risks.expired", expired(facts));
        add(items, facts, "risks.unknownCost", new SumWords(facts.texts()).unknown(Budget.of(project)));
        add(
                items,
                facts,
                "risks.temporary",
                project.stream(PlanRecords.FUNDING)
                        .filter(one -> one.temporary())
                        .map(one -> one.name() + until(facts, one.endDate()))
                        .toList());
        add(
                items,
                facts,
                "risks.reservations",
                Support.of(project).stream()
                        .filter(one ->
                                one.agreement() == Agreement.WITH_RESERVATION || one.agreement() == Agreement.OPEN)
                        .map(one -> facts.partner(one.partner()))
                        .toList());
        return items;
    }

    private static String until(Facts facts, @Nullable LocalDate end) {
        return end == null ? "" : " " + facts.text("risks.until", Numbers.date(end));
    }

    private static List<String> expired(Facts facts) {
        List<UUID> chosen = facts.project().stream(AppraisalRecords.DECISION)
                .filter(one -> one.kind().chosen())
                .map(one -> one.option())
                .toList();
        return facts.project().stream(AppraisalRecords.OPTION)
                .filter(option -> chosen.contains(option.id()))
                .map(Option::intervention)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(code -> facts.catalogue().interventions().find(code).stream())
                .filter(one -> facts.catalogue().recognitionPossiblyExpired(one, facts.day()))
                .map(one -> one.name())
                .toList();
    }

    private static void add(List<String> items, Facts facts, String key, List<String> names) {
        if (!names.isEmpty()) {
            items.add(facts.text(key, String.join("; ", names)));
        }
    }
}
