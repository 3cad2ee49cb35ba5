package nl.wed.workbench.domain.testing;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;

import java.util.List;
import java.util.UUID;
import nl.wed.workbench.domain.AgePhase;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.VerificationStatus;
import nl.wed.workbench.domain.causes.Cause;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.causes.Evidence;
import nl.wed.workbench.domain.causes.EvidenceKind;
import nl.wed.workbench.domain.causes.Problem;
import nl.wed.workbench.domain.causes.Vote;
import org.jspecify.annotations.Nullable;

/// One problem and five causes, of which the first four are priorities.
final class CausesPart {
    private static final List<AgePhase> PHASES = List.of(AgePhase.F0, AgePhase.F1, AgePhase.F2);

    private CausesPart() {}

    static Project addTo(Project project) {
        var filled = project.put(
                CauseRecords.PROBLEM,
                new Problem(
                        id("problem.1"),
                        "Kinderen beginnen ongelijk aan de basisschool",
                        "Al op vierjarige leeftijd zijn de verschillen groot.",
                        PHASES));
        filled = support(filled, "problem.1");
        for (int n = 1; n <= 4; n++) {
            filled = filled.put(CauseRecords.CAUSE, cause(n, true));
            filled = support(filled, "cause." + n);
            filled = filled.put(CauseRecords.VOTE, vote(n, 1, 4, 3));
            filled = filled.put(CauseRecords.VOTE, vote(n, 2, 5, null));
        }
        return rest(filled);
    }

    private static Project rest(Project project) {
        return project.put(CauseRecords.CAUSE, cause(5, false))
                .putAll(
                        CauseRecords.EVIDENCE,
                        List.of(
                                new Evidence(
                                        id("evidence.quote"),
                                        id("cause.1"),
                                        EvidenceKind.QUOTE,
                                        id("quote.1"),
                                        null,
                                        true,
                                        ""),
                                new Evidence(
                                        id("evidence.insight"),
                                        id("cause.5"),
                                        EvidenceKind.INSIGHT,
                                        id("insight.1"),
                                        null,
                                        true,
                                        ""),
                                new Evidence(
                                        id("evidence.source"),
                                        id("cause.5"),
                                        EvidenceKind.SOURCE,
                                        null,
                                        "cbs-statline",
                                        false,
                                        "Spreekt elkaar tegen.")));
    }

    private static Project support(Project project, String subject) {
        return project.put(CauseRecords.EVIDENCE, evidence(subject, EvidenceKind.FIGURE, id("indicator.benefit")))
                .put(CauseRecords.EVIDENCE, evidence(subject, EvidenceKind.FINDING, id("finding.1")));
    }

    private static Evidence evidence(String subject, EvidenceKind kind, UUID target) {
        return new Evidence(id("evidence." + subject + "." + kind), id(subject), kind, target, null, true, "");
    }

    private static Cause cause(int number, boolean priority) {
        return new Cause(
                id("cause." + number),
                number == 5 ? null : "O1" + number,
                "Oorzaak " + number,
                "C",
                "Uitleg bij oorzaak " + number,
                PHASES,
                id("problem.1"),
                priority,
                priority ? "Ernstig en te beïnvloeden." : "",
                number == 5 ? VerificationStatus.TO_VERIFY : VerificationStatus.READ);
    }

    private static Vote vote(int cause, int participant, @Nullable Integer severity, @Nullable Integer influence) {
        return new Vote(
                id("vote." + cause + "." + participant), id("cause." + cause), participant, severity, influence);
    }
}
