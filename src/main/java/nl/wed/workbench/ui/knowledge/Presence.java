package nl.wed.workbench.ui.knowledge;

import java.util.List;
import nl.wed.workbench.catalogue.Interventions.Intervention;
import nl.wed.workbench.domain.knowledge.LocalOffer;

/// Whether an approach is there in the municipality.
public enum Presence {
    /// It is offered.
    PRESENT,
    /// It is not, but something else is offered for one of the same causes.
    OTHER_OFFER,
    /// Nothing is offered for its causes.
    ABSENT;

    /// The presence of an intervention among what is offered locally.
    static Presence of(Intervention intervention, List<LocalOffer> offers) {
        if (offers.stream().anyMatch(offer -> intervention.code().equals(offer.intervention()))) {
            return PRESENT;
        }
        return offers.stream().flatMap(offer -> offer.causes().stream()).anyMatch(intervention.causes()::contains)
                ? OTHER_OFFER
                : ABSENT;
    }
}
