package nl.wed.workbench.domain.testing;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.plan.Action;
import nl.wed.workbench.domain.plan.Agreement;
import nl.wed.workbench.domain.plan.Change;
import nl.wed.workbench.domain.plan.Endorsement;
import nl.wed.workbench.domain.plan.Goal;
import nl.wed.workbench.domain.plan.GoalKind;
import nl.wed.workbench.domain.plan.Level;
import nl.wed.workbench.domain.plan.Measure;
import nl.wed.workbench.domain.plan.Monitoring;
import nl.wed.workbench.domain.plan.Obligation;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.plan.PolicyPriority;
import nl.wed.workbench.domain.plan.Risk;

/// One priority with an outcome goal and a reach goal, a measure for each chosen option, and all
/// that hangs below them.
final class PlanPart {
    private static final UUID PRIORITY = id("priority.1");
    private static final UUID OUTCOME = id("goal.outcome");
    private static final UUID REACH = id("goal.reach");
    private static final UUID MUNICIPALITY = id("partner.municipality");
    private static final UUID CHILDCARE = id("partner.childcare");

    private PlanPart() {}

    static Project addTo(Project project) {
        var filled = project.put(PlanRecords.PRIORITY, priority())
                .putAll(PlanRecords.GOAL, List.of(outcome(), reach()))
                .putAll(PlanRecords.MEASURE, List.of(measure("start", OUTCOME), measure("keep", REACH)))
                .putAll(PlanRecords.ACTION, actions())
                .putAll(
                        PlanRecords.MONITORING,
                        List.of(
                                monitoring("1", OUTCOME, "Aandeel in bijstandsgezin"),
                                monitoring("2", REACH, "Bezette plaatsen")));
        filled = MoneyPart.addTo(filled);
        filled = ChaptersPart.addTo(filled);
        return support(filled);
    }

    private static Project support(Project project) {
        return project.putAll(
                        PlanRecords.ENDORSEMENT,
                        List.of(
                                endorsement("1", MUNICIPALITY, Agreement.YES, ""),
                                endorsement("2", CHILDCARE, Agreement.WITH_RESERVATION, "Als er genoeg personeel is.")))
                .put(
                        PlanRecords.RISK,
                        new Risk(
                                id("risk.1"),
                                PRIORITY,
                                "Te weinig personeel",
                                Level.MIDDLE,
                                Level.HIGH,
                                "Samen werven",
                                CHILDCARE))
                .put(PlanRecords.OBLIGATION, new Obligation(id("obligation.1"), "Afspraken in de LEA", "hoofdstuk 10"));
    }

    private static PolicyPriority priority() {
        List<UUID> causes = List.of(id("cause.1"), id("cause.2"), id("cause.3"), id("cause.4"));
        return new PolicyPriority(PRIORITY, "Een sterke start", "Vroeg erbij zijn.", causes);
    }

    private static Goal outcome() {
        return new Goal(
                OUTCOME,
                PRIORITY,
                GoalKind.OUTCOME,
                "Minder kinderen groeien op in de bijstand",
                id("indicator.benefit"),
                "",
                "kinderen van 0 tot 4 jaar",
                Change.FALL,
                true,
                null,
                null,
                5.0,
                2030,
                "CBS, proefcijfers",
                MUNICIPALITY,
                List.of(id("cause.1"), id("cause.2")),
                "Klein effect bij een groot bereik.");
    }

    private static Goal reach() {
        return new Goal(
                REACH,
                PRIORITY,
                GoalKind.REACH,
                "Meer peuters op de voorschool",
                null,
                "aantal bezette plaatsen",
                "doelgroeppeuters",
                Change.RISE,
                false,
                40.0,
                2026,
                60.0,
                2029,
                "registratie kinderopvang",
                CHILDCARE,
                List.of(id("cause.3"), id("cause.4")),
                "");
    }

    private static Measure measure(String option, UUID goal) {
        return new Measure(
                id("measure." + option),
                PRIORITY,
                id("option." + option),
                "Maatregel " + option,
                "Hoe wij dat doen.",
                List.of(goal),
                CHILDCARE,
                "locatiemanager",
                LocalDate.of(2027, 8, 1),
                LocalDate.of(2029, 7, 31),
                60,
                120,
                "Twee vaste gezichten per groep.",
                "Warme overdracht.",
                LocalDate.of(2029, 3, 1),
                LocalDate.of(2029, 6, 1),
                "Doorgaan bij een bezetting van 80%.");
    }

    private static List<Action> actions() {
        return List.of(
                action("1", "start", "Medewerkers scholen", false),
                action("2", "start", "Eerste groep begonnen", true),
                action("3", "keep", "Tweede groep begonnen", true));
    }

    private static Action action(String name, String measure, String title, boolean milestone) {
        return new Action(
                id("action." + name),
                id("measure." + measure),
                title,
                CHILDCARE,
                milestone ? null : LocalDate.of(2027, 9, 1),
                LocalDate.of(2027, 12, 15),
                milestone,
                "vastgesteld");
    }

    private static Monitoring monitoring(String name, UUID goal, String what) {
        return new Monitoring(
                id("monitoring." + name),
                goal,
                what,
                goal.equals(OUTCOME) ? id("indicator.benefit") : null,
                "CBS of eigen registratie",
                MUNICIPALITY,
                List.of(LocalDate.of(2028, 10, 1), LocalDate.of(2029, 10, 1)));
    }

    private static Endorsement endorsement(String name, UUID partner, Agreement agreement, String reservation) {
        return new Endorsement(
                id("endorsement." + name), partner, agreement, reservation, "inzet van uren", LocalDate.of(2027, 5, 1));
    }
}
