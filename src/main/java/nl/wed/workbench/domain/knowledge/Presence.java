package nl.wed.workbench.domain.knowledge;

import java.util.List;
import nl.wed.workbench.domain.Project;

/// Whether an approach of the catalogue is there in the municipality, as far as somebody said so.
public enum Presence {
    /// It is offered.
    PRESENT,
    /// Nobody said whether it is, but something else is offered for one of the same causes.
    OTHER_OFFER,
    /// Nobody said whether it is.
    UNKNOWN,
    /// Somebody looked, and it is not.
    ABSENT;

    /// Of an approach that is for these causes of the catalogue. What is offered outweighs that it was not there once.
    public static Presence of(Project project, String intervention, List<String> causes) {
        var offers = project.all(KnowledgeRecords.LOCAL_OFFER);
        if (offers.stream().anyMatch(offer -> intervention.equals(offer.intervention()))) {
            return PRESENT;
        }
        if (project.stream(KnowledgeRecords.ABSENCE)
                .anyMatch(one -> one.intervention().equals(intervention))) {
            return ABSENT;
        }
        boolean other =
                offers.stream().flatMap(offer -> offer.causes().stream()).anyMatch(causes::contains);
        return other ? OTHER_OFFER : UNKNOWN;
    }

    /// Whether it is known.
    public boolean isKnown() {
        return this == PRESENT || this == ABSENT;
    }
}
