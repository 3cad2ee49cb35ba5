package nl.wed.workbench.ui.knowledge;

import nl.wed.workbench.catalogue.Interventions.Cost;

/// A coarse group of costs to filter by; a band and a rating are put in it, never added up.
public enum CostGroup {
    LOW,
    MEDIUM,
    HIGH,
    UNKNOWN;

    /// The group of a cost.
    static CostGroup of(Cost cost) {
        Integer rating = cost.rating();
        if (rating != null) {
            return rating <= 2 ? LOW : rating == 3 ? MEDIUM : HIGH;
        }
        return switch (cost.band()) {
            case VERY_LOW, LOW, LOW_TO_MEDIUM -> LOW;
            case MEDIUM -> MEDIUM;
            case MEDIUM_TO_HIGH, HIGH, VERY_HIGH -> HIGH;
            case null -> UNKNOWN;
        };
    }
}
