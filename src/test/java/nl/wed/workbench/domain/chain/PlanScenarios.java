package nl.wed.workbench.domain.chain;

import static nl.wed.workbench.domain.chain.GapScenario.changed;
import static nl.wed.workbench.domain.chain.GapScenario.of;
import static nl.wed.workbench.domain.chain.GapScenario.removed;
import static nl.wed.workbench.domain.plan.PlanRecords.ACTION;
import static nl.wed.workbench.domain.plan.PlanRecords.BUDGET_POST;
import static nl.wed.workbench.domain.plan.PlanRecords.CHAPTER_TEXT;
import static nl.wed.workbench.domain.plan.PlanRecords.ENDORSEMENT;
import static nl.wed.workbench.domain.plan.PlanRecords.FUNDING;
import static nl.wed.workbench.domain.plan.PlanRecords.GOAL;
import static nl.wed.workbench.domain.plan.PlanRecords.MEASURE;
import static nl.wed.workbench.domain.plan.PlanRecords.MONITORING;
import static nl.wed.workbench.domain.plan.PlanRecords.OBLIGATION;
import static nl.wed.workbench.domain.plan.PlanRecords.PRIORITY;
import static nl.wed.workbench.domain.testing.Posts.post;
import static nl.wed.workbench.domain.testing.Posts.years;
import static nl.wed.workbench.domain.testing.TestTrajectory.id;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.wed.workbench.domain.Table;
import nl.wed.workbench.domain.plan.Agreement;
import nl.wed.workbench.domain.plan.Change;
import nl.wed.workbench.domain.plan.GoalKind;
import nl.wed.workbench.domain.testing.Changed;
import org.jspecify.annotations.Nullable;

/// Ways to break step 6.
final class PlanScenarios {
    private PlanScenarios() {}

    static List<GapScenario> goals() {
        return List.of(
                of("goals.none", "", p -> p.with(GOAL, Table.empty())),
                reach("noIndicator", "KT11", "measured", ""),
                reach("noBaseline", "KT12", "baseline", null),
                reach("noBaseline", "KT12", "baselineYear", null),
                reach("noBaseline", "KT12", "baselineFromFigure", true),
                reach("noTarget", "KT11 KT12", "target", null),
                reach("noTarget", "KT11 KT12", "targetYear", null),
                reach("noOwner", "KT11", "owner", null),
                reach("noGroup", "KT11", "group", ""),
                reach("noSource", "KT11", "source", ""),
                reach("noCause", "", "causes", List.of()),
                changed("goal.noExpectedEffect", "KT14", GOAL, "goal.outcome", "expectedEffect", ""),
                changed("goal.noMeasure", "", MEASURE, "measure.keep", "goals", List.of()),
                removed("goal.noMonitoring", "KT19", MONITORING, "monitoring.1"),
                changed("monitoring.noMoment", "KT19", MONITORING, "monitoring.1", "moments", List.of()),
                changed("monitoring.noOwner", "KT19", MONITORING, "monitoring.1", "owner", null),
                changed("goal.noPriority", "", GOAL, "goal.reach", "priority", null),
                changed("priority.noCause", "", PRIORITY, "priority.1", "causes", List.of()),
                changed("priority.noOutcomeGoal", "KT13", GOAL, "goal.outcome", "kind", GoalKind.QUALITY));
    }

    static List<GapScenario> implausible() {
        return List.of(
                reach("fallsAsRise", "KT11", "target", 39.0),
                changed("goal.figureFallsAsRise", "KT11", GOAL, "goal.outcome", "change", Change.RISE),
                changed("goal.figureRisesAsFall", "KT11", GOAL, "goal.outcome", "target", 5.5),
                reach("risesAsFall", "KT11", "change", Change.FALL),
                reach("noChange", "KT11", "target", 40.0),
                reach("targetBeforeBaseline", "KT11", "targetYear", 2026),
                changed("goal.targetBeforeBaseline", "KT11", GOAL, "goal.outcome", "targetYear", 2020),
                changed("goal.noShare", "KT11", GOAL, "goal.outcome", "target", -3.0),
                measure("endBeforeStart", "KT17", "end", LocalDate.of(2027, 7, 31)),
                measure("evaluatedBefore", "KT08", "evaluation", LocalDate.of(2027, 7, 31)),
                measure("reachAbove", "", "reachTarget", 121),
                changed("action.endBeforeStart", "KT17", ACTION, "action.1", "end", LocalDate.of(2027, 8, 31)),
                changed(
                        "budget.belowZero",
                        "KT16",
                        BUDGET_POST,
                        "budget.keep.2027",
                        "years",
                        years("2027: -0.01, 2028: nvt, 2029: nvt")),
                changed(
                        "budget.outsideMeasure",
                        "KT16",
                        BUDGET_POST,
                        "budget.keep.2027",
                        "years",
                        years("2026: 5, 2027: nvt, 2028: nvt, 2029: nvt")),
                changed(
                        "budget.outsideMeasure",
                        "KT16",
                        BUDGET_POST,
                        "budget.keep.2027",
                        "years",
                        years("2030: 5, 2027: nvt, 2028: nvt, 2029: nvt")),
                changed(
                        "budget.fundingEndsInside",
                        "KT16",
                        FUNDING,
                        "funding.temporary",
                        "endDate",
                        LocalDate.of(2028, 12, 30)),
                changed(
                        "monitoring.outside",
                        "KT19",
                        MONITORING,
                        "monitoring.1",
                        "moments",
                        List.of(LocalDate.of(2032, 1, 1))));
    }

    static List<GapScenario> measures() {
        return List.of(
                measure("noCause", "", "option", null),
                measure("noGoal", "", "goals", List.of()),
                reachless("measure.noIndicator"),
                measure("noPriority", "", "priority", null),
                measure("noOwner", "KT15", "owner", null),
                measure("noPeriod", "KT17", "start", null),
                measure("noPeriod", "KT17", "end", null),
                measure("noReach", "", "reachTarget", null),
                measure("noQuality", "KT18", "quality", ""),
                measure("noEvaluation", "KT08", "evaluation", null),
                measure("noDecisionMoment", "KT20", "decisionMoment", null),
                measure("noDecisionMoment", "KT20", "decisionCriteria", ""),
                removed("measure.noBudget", "KT16", BUDGET_POST, "budget.keep.2027"),
                removed("measure.noMilestone", "KT17", ACTION, "action.3"),
                changed("action.noOwner", "KT15", ACTION, "action.1", "owner", null),
                changed("action.noDate", "KT17", ACTION, "action.1", "start", null),
                changed("action.noDate", "KT17", ACTION, "action.2", "end", null));
    }

    static List<GapScenario> moneyAndSupport() {
        return List.of(
                changed(
                        "budget.unknown",
                        "KT16",
                        BUDGET_POST,
                        "budget.keep.2027",
                        "years",
                        years("2027: ?, 2028: nvt, 2029: nvt")),
                changed("budget.noFunding", "KT16", BUDGET_POST, "budget.keep.2027", "funding", null),
                changed(
                        "budget.fundingEnds",
                        "KT16",
                        BUDGET_POST,
                        "budget.start.2028",
                        "years",
                        years("2027: nvt, 2028: nvt, 2029: 5")),
                changed("budget.empty", "KT16", BUDGET_POST, "budget.keep.2027", "years", years("2027: 5, 2028: nvt")),
                of(
                        "budget.noYear",
                        "KT16",
                        p -> Changed.in(
                                Changed.in(p, MEASURE, id("measure.keep"), "start", null),
                                BUDGET_POST,
                                id("budget.keep.2027"),
                                "years",
                                years(""))),
                of(
                        "budget.twice",
                        "KT16",
                        p -> p.put(
                                BUDGET_POST,
                                post("budget.again", "keep", "funding.structural", "2027: nvt, 2028: nvt, 2029: nvt"))),
                changed("funding.noAmount", "KT16", FUNDING, "funding.structural", "amounts", new TreeMap<>()),
                changed(
                        "funding.tooLittle",
                        "KT16",
                        FUNDING,
                        "funding.structural",
                        "amounts",
                        amounts(2027, "20499.99")),
                changed("funding.belowZero", "KT16", FUNDING, "funding.structural", "amounts", amounts(2027, "-1")),
                changed("funding.afterEnd", "KT16", FUNDING, "funding.temporary", "amounts", amounts(2029, "5")),
                changed("funding.noEnd", "KT16", FUNDING, "funding.temporary", "endDate", null),
                removed("endorsement.open", "KT22", ENDORSEMENT, "endorsement.1"),
                changed("endorsement.open", "KT22", ENDORSEMENT, "endorsement.1", "agreement", Agreement.OPEN),
                changed("obligation.noPlace", "KT21", OBLIGATION, "obligation.1", "place", " "),
                changed("chapter.empty", "", CHAPTER_TEXT, "chapter.4", "text", "\n"));
    }

    private static GapScenario reach(String code, String checks, String component, @Nullable Object value) {
        return changed("goal." + code, checks, GOAL, "goal.reach", component, value);
    }

    private static GapScenario measure(String code, String checks, String component, @Nullable Object value) {
        return changed("measure." + code, checks, MEASURE, "measure.keep", component, value);
    }

    private static GapScenario reachless(String code) {
        return changed(code, "KT11", GOAL, "goal.reach", "measured", "");
    }

    private static SortedMap<Integer, BigDecimal> amounts(int year, String euros) {
        return new TreeMap<>(Map.of(year, new BigDecimal(euros)));
    }
}
