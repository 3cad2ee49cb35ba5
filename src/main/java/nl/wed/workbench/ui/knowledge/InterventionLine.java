package nl.wed.workbench.ui.knowledge;

import java.util.List;
import nl.wed.workbench.catalogue.EvidenceScales.EvidenceEntry;
import nl.wed.workbench.catalogue.Interventions.Intervention;
import nl.wed.workbench.domain.knowledge.Presence;
import nl.wed.workbench.domain.knowledge.SessionIntervention;
import org.jspecify.annotations.Nullable;

/// An approach of the catalogue as this trajectory sees it: its three gauges, whether it is there,
/// why it was chosen for the session (null when it was not), and whether the content says something
/// else about it now than when it was chosen.
public record InterventionLine(
        Intervention intervention,
        GaugeLine effect,
        GaugeLine cost,
        List<GaugeLine> evidence,
        Presence presence,
        @Nullable SessionIntervention session,
        boolean renewed) {

    /// Whether it was chosen for the session.
    public boolean chosen() {
        return session != null;
    }

    /// Whether a recognition of it may have expired.
    boolean perhapsExpired() {
        return evidence.stream().anyMatch(one -> !one.warning().isEmpty());
    }

    boolean judgedBy(String scale) {
        return intervention.evidence().stream().anyMatch(entry -> entry.scale().equals(scale));
    }

    boolean atLevel(String scale, String level) {
        return intervention.evidence().stream()
                .anyMatch(entry -> entry.scale().equals(scale) && level.equals(entry.level()));
    }

    static boolean isUnknown(EvidenceEntry entry) {
        return !entry.hasKnownLevel();
    }
}
