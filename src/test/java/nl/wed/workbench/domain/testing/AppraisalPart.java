package nl.wed.workbench.domain.testing;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.appraisal.AppraisalRecords;
import nl.wed.workbench.domain.appraisal.ApproachDecision;
import nl.wed.workbench.domain.appraisal.Criterion;
import nl.wed.workbench.domain.appraisal.CriterionKind;
import nl.wed.workbench.domain.appraisal.DecisionKind;
import nl.wed.workbench.domain.appraisal.Option;
import nl.wed.workbench.domain.appraisal.Score;
import org.jspecify.annotations.Nullable;

/// Three options: one to start, one that is offered already and goes on, one that stops.
final class AppraisalPart {
    private static final LocalDate DATE = LocalDate.of(2027, 3, 3);

    private AppraisalPart() {}

    static Project addTo(Project project) {
        var filled = project.putAll(
                        AppraisalRecords.OPTION,
                        List.of(
                                option("start", "I01", null, "cause.1", "cause.2"),
                                option("keep", "I02", "offer.1", "cause.3", "cause.4"),
                                option("stop", null, null, "cause.5")))
                .putAll(AppraisalRecords.CRITERION, criteria())
                .putAll(
                        AppraisalRecords.DECISION,
                        List.of(
                                decision("start", DecisionKind.START),
                                decision("keep", DecisionKind.KEEP),
                                decision("stop", DecisionKind.STOP)));
        for (Criterion criterion : criteria()) {
            filled = filled.put(AppraisalRecords.SCORE, score("start", criterion, 4));
            filled = filled.put(AppraisalRecords.SCORE, score("keep", criterion, 3));
        }
        return filled.put(AppraisalRecords.SCORE, score("stop", criteria().getFirst(), null));
    }

    private static Option option(String name, @Nullable String intervention, @Nullable String offer, String... causes) {
        return new Option(
                id("option." + name),
                "Aanpak " + name,
                "Wat deze aanpak inhoudt.",
                intervention,
                offer == null ? null : id(offer),
                List.of(causes).stream().map(TestTrajectory::id).toList(),
                "Wie eerder wordt bereikt, begint sterker.",
                "Vaste medewerkers en een warme overdracht.");
    }

    private static List<Criterion> criteria() {
        return List.of(
                criterion("C1", "Past bij prioritaire oorzaak", CriterionKind.FIT, 30),
                criterion("C2", "Bewijs", CriterionKind.EVIDENCE, 30),
                criterion("C5", "Contextpassing", CriterionKind.LOCAL, 20),
                criterion("C6", "Uitvoerbaarheid", CriterionKind.LOCAL, 10),
                criterion("C7", "Kosten en dekking", CriterionKind.LOCAL, 10));
    }

    private static Criterion criterion(String code, String name, CriterionKind kind, int weight) {
        return new Criterion(
                id("criterion." + code), code, name, "Hoe goed?", "slecht", "redelijk", "goed", kind, weight);
    }

    private static Score score(String option, Criterion criterion, @Nullable Integer value) {
        UUID id = id("score." + option + "." + criterion.code());
        return new Score(id, id("option." + option), criterion.id(), value, "Besproken.");
    }

    private static ApproachDecision decision(String option, DecisionKind kind) {
        return new ApproachDecision(id("decision." + option), id("option." + option), kind, "Zo besloten.", DATE);
    }
}
