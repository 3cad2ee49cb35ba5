package nl.wed.workbench.samples;

import static nl.wed.workbench.samples.SampleSource.date;
import static nl.wed.workbench.samples.SampleSource.decimal;
import static nl.wed.workbench.samples.SampleSource.number;
import static nl.wed.workbench.samples.SampleSource.optional;
import static nl.wed.workbench.samples.SampleSource.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.catalogue.PlanTemplate.PlanSection;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.appraisal.AppraisalRecords;
import nl.wed.workbench.domain.appraisal.ApproachDecision;
import nl.wed.workbench.domain.appraisal.Criterion;
import nl.wed.workbench.domain.appraisal.DecisionKind;
import nl.wed.workbench.domain.appraisal.Option;
import nl.wed.workbench.domain.appraisal.Score;
import nl.wed.workbench.domain.knowledge.KnowledgeRecords;
import nl.wed.workbench.domain.plan.Action;
import nl.wed.workbench.domain.plan.Agreement;
import nl.wed.workbench.domain.plan.BudgetPost;
import nl.wed.workbench.domain.plan.Change;
import nl.wed.workbench.domain.plan.ChapterText;
import nl.wed.workbench.domain.plan.Endorsement;
import nl.wed.workbench.domain.plan.Funding;
import nl.wed.workbench.domain.plan.Goal;
import nl.wed.workbench.domain.plan.GoalKind;
import nl.wed.workbench.domain.plan.Level;
import nl.wed.workbench.domain.plan.Measure;
import nl.wed.workbench.domain.plan.Monitoring;
import nl.wed.workbench.domain.plan.Obligation;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.plan.PolicyPriority;
import nl.wed.workbench.domain.plan.Risk;
import nl.wed.workbench.domain.plan.YearAmount;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The written source of steps 5 and 6.
final class LastSteps {
    private static final Map<String, DecisionKind> DECISIONS = Map.of(
            "behouden", DecisionKind.KEEP,
            "versterken", DecisionKind.STRENGTHEN,
            "stoppen", DecisionKind.STOP,
            "starten", DecisionKind.START,
            "eerst uitzoeken", DecisionKind.FIND_OUT);
    private static final Map<String, GoalKind> KINDS = Map.of(
            "bereik", GoalKind.REACH,
            "kwaliteit", GoalKind.QUALITY,
            "uitkomst", GoalKind.OUTCOME);
    private static final Map<String, Agreement> AGREEMENTS = Map.of(
            "ja", Agreement.YES,
            "met voorbehoud", Agreement.WITH_RESERVATION,
            "nee", Agreement.NO,
            "open", Agreement.OPEN);
    private static final Map<String, Level> LEVELS =
            Map.of("laag", Level.LOW, "midden", Level.MIDDLE, "hoog", Level.HIGH);

    private final SampleSource source;
    private final Catalogue catalogue;

    LastSteps(SampleSource source, Catalogue catalogue) {
        this.source = source;
        this.catalogue = catalogue;
    }

    Project add(Project project) {
        return plan(appraisal(project, source.file("appraisal.json")), source.file("plan.json"));
    }

    private Project appraisal(Project project, JsonNode file) {
        var result = project;
        for (Criterion criterion : project.all(AppraisalRecords.CRITERION)) {
            result = result.put(
                    AppraisalRecords.CRITERION,
                    criterion.withWeight(
                            file.path("weights").path(criterion.code()).asDouble()));
        }
        LocalDate decided = project.stream(KnowledgeRecords.MEETING)
                .filter(meeting -> meeting.code().equals("BIJ3"))
                .map(meeting -> meeting.date())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        for (JsonNode one : file.path("options")) {
            result = option(result, one, decided);
        }
        return result;
    }

    private Project option(Project project, JsonNode one, @Nullable LocalDate decided) {
        String local = text(one, "id");
        UUID id = source.id(local);
        var result = project.put(
                AppraisalRecords.OPTION,
                new Option(
                        id,
                        text(one, "name"),
                        text(one, "description"),
                        optional(one, "intervention"),
                        source.ref(one, "offer"),
                        source.refs(one, "causes"),
                        text(one, "theoryOfChange"),
                        text(one, "conditions")));
        for (Criterion criterion : project.all(AppraisalRecords.CRITERION)) {
            if (one.path("scores").has(criterion.code())) {
                result = result.put(
                        AppraisalRecords.SCORE,
                        new Score(
                                source.id("score-" + local + "-" + criterion.code()),
                                id,
                                criterion.id(),
                                number(one.path("scores"), criterion.code()),
                                text(one.path("scoreNotes"), criterion.code())));
            }
        }
        String decision = optional(one, "decision");
        return decision == null
                ? result
                : result.put(
                        AppraisalRecords.DECISION,
                        new ApproachDecision(
                                source.id("decision-" + local),
                                id,
                                found(DECISIONS, decision),
                                text(one, "reason"),
                                decided));
    }

    private Project plan(Project project, JsonNode file) {
        var result = project;
        for (JsonNode one : file.path("funding")) {
            result = result.put(PlanRecords.FUNDING, funding(one));
        }
        for (JsonNode one : file.path("priorities")) {
            result = result.put(
                    PlanRecords.PRIORITY,
                    new PolicyPriority(
                            source.id(text(one, "id")),
                            text(one, "name"),
                            text(one, "description"),
                            source.refs(one, "causes")));
        }
        for (JsonNode one : file.path("goals")) {
            result = result.put(PlanRecords.GOAL, goal(project, one));
        }
        for (JsonNode one : file.path("measures")) {
            result = measure(result, one);
        }
        int number = 0;
        for (JsonNode one : file.path("monitoring")) {
            result = result.put(PlanRecords.MONITORING, monitoring(project, one, ++number));
        }
        return chapters(support(result, file), file);
    }

    private Funding funding(JsonNode one) {
        var amounts = new TreeMap<Integer, BigDecimal>();
        one.path("amounts")
                .forEachEntry((year, amount) -> amounts.put(Integer.parseInt(year), new BigDecimal(amount.asString())));
        return new Funding(
                source.id(text(one, "id")),
                text(one, "name"),
                one.path("temporary").asBoolean(false),
                date(one, "endDate"),
                text(one, "note"),
                amounts);
    }

    private Goal goal(Project project, JsonNode one) {
        return new Goal(
                source.id(text(one, "id")),
                source.ref(one, "priority"),
                found(KINDS, text(one, "kind")),
                text(one, "title"),
                indicator(project, one),
                text(one, "indicatorText"),
                text(one, "group"),
                text(one, "direction").equals("stijgen") ? Change.RISE : Change.FALL,
                one.path("baselineFromFigure").asBoolean(false),
                decimal(one, "baseline"),
                number(one, "baselineYear"),
                decimal(one, "target"),
                number(one, "targetYear"),
                text(one, "source"),
                source.ref(one, "owner"),
                source.refs(one, "causes"),
                text(one, "expectedEffect"));
    }

    private static @Nullable UUID indicator(Project project, JsonNode one) {
        String code = optional(one, "indicator");
        return code == null ? null : FirstSteps.indicator(project, code);
    }

    private Project measure(Project project, JsonNode one) {
        String local = text(one, "id");
        var measure = new Measure(
                source.id(local),
                source.ref(one, "priority"),
                source.ref(one, "option"),
                text(one, "name"),
                text(one, "description"),
                source.refs(one, "goals"),
                source.ref(one, "owner"),
                text(one, "ownerRole"),
                date(one, "start"),
                date(one, "end"),
                number(one, "reachTarget"),
                number(one, "reachPopulation"),
                text(one, "quality"),
                text(one, "conditions"),
                date(one, "evaluation"),
                date(one, "decisionMoment"),
                text(one, "decisionCriteria"));
        var result = project.put(PlanRecords.MEASURE, measure);
        int number = 0;
        for (JsonNode action : one.path("actions")) {
            result = result.put(PlanRecords.ACTION, action(measure.id(), action, local + "-a" + ++number));
        }
        for (JsonNode post : one.path("budget")) {
            result = result.put(PlanRecords.BUDGET_POST, budget(measure.id(), post, local + "-b" + ++number));
        }
        return result;
    }

    private Action action(UUID measure, JsonNode one, String local) {
        return new Action(
                source.id(local),
                measure,
                text(one, "title"),
                source.ref(one, "owner"),
                date(one, "start"),
                date(one, "end"),
                one.path("milestone").asBoolean(false),
                text(one, "result"));
    }

    private BudgetPost budget(UUID measure, JsonNode one, String local) {
        var years = new TreeMap<Integer, YearAmount>();
        one.path("years")
                .forEachEntry((year, amount) -> years.put(
                        Integer.parseInt(year),
                        amount.isNull()
                                ? YearAmount.UNKNOWN
                                : amount.isNumber()
                                        ? YearAmount.of(new BigDecimal(amount.asString()))
                                        : YearAmount.NOT_NEEDED));
        return new BudgetPost(source.id(local), measure, text(one, "description"), source.ref(one, "funding"), years);
    }

    private Monitoring monitoring(Project project, JsonNode one, int number) {
        return new Monitoring(
                source.id("monitoring-" + number),
                source.id(text(one, "goal")),
                text(one, "what"),
                indicator(project, one),
                text(one, "source"),
                source.ref(one, "owner"),
                SampleSource.strings(one, "moments").stream()
                        .map(LocalDate::parse)
                        .toList());
    }

    private Project support(Project project, JsonNode file) {
        var result = project;
        for (JsonNode one : file.path("endorsements")) {
            result = result.put(
                    PlanRecords.ENDORSEMENT,
                    new Endorsement(
                            source.id("endorsement-" + text(one, "partner")),
                            source.id(text(one, "partner")),
                            found(AGREEMENTS, text(one, "agreement")),
                            text(one, "reservation"),
                            text(one, "contribution"),
                            date(one, "date")));
        }
        int number = 0;
        for (JsonNode one : file.path("risks")) {
            result = result.put(
                    PlanRecords.RISK,
                    new Risk(
                            source.id("risk-" + ++number),
                            source.ref(one, "priority"),
                            text(one, "text"),
                            found(LEVELS, text(one, "likelihood")),
                            found(LEVELS, text(one, "impact")),
                            text(one, "measure"),
                            source.ref(one, "owner")));
        }
        for (Obligation one : project.all(PlanRecords.OBLIGATION)) {
            result = result.put(
                    PlanRecords.OBLIGATION, new Obligation(one.id(), one.name(), "Hoofdstuk 3, Kaders en rollen"));
        }
        return result;
    }

    private Project chapters(Project project, JsonNode file) {
        var result = project;
        for (ChapterText chapter : project.all(PlanRecords.CHAPTER_TEXT)) {
            JsonNode text = file.path("chapters").path(chapter.number());
            result = result.put(PlanRecords.CHAPTER_TEXT, chapter.withText(SampleSource.paragraphs(text)));
        }
        List<PlanSection> sections =
                catalogue.planTemplate().implementationPlan().sections();
        for (var plan : file.path("implementation").properties()) {
            for (PlanSection section : sections) {
                result = result.put(PlanRecords.CHAPTER_TEXT, section(plan.getKey(), section, plan.getValue()));
            }
        }
        return result;
    }

    private ChapterText section(String priority, PlanSection section, JsonNode texts) {
        return new ChapterText(
                source.id("section-" + priority + "-" + section.number()),
                source.id(priority),
                section.number(),
                section.title(),
                SampleSource.paragraphs(texts.path(section.number())),
                true);
    }

    private static <T> T found(Map<String, T> words, String word) {
        T value = words.get(word);
        if (value == null) {
            throw new IllegalArgumentException("not a known word: " + word);
        }
        return value;
    }
}
