package nl.wed.workbench.ui.knowledge;

import java.util.Map;
import nl.wed.workbench.catalogue.EvidenceScales;
import nl.wed.workbench.catalogue.EvidenceScales.EvidenceEntry;
import nl.wed.workbench.catalogue.EvidenceScales.EvidenceLevel;
import nl.wed.workbench.catalogue.Interventions.Intervention;

/// Whether there is research behind an approach that says that it works: an NJi recognition from
/// 'eerste aanwijzingen' up, an evidence rating of 4 or 5, or a randomised trial. 'Goed onderbouwd'
/// is explicitly not proof.
final class Proven {
    private static final Map<String, Integer> LOWEST = Map.of("NJi", 2, "EEF", 4, "Leerpunt", 4);

    private Proven() {}

    static boolean of(Intervention intervention, EvidenceScales scales) {
        return intervention.evidence().stream().anyMatch(entry -> proof(entry, scales));
    }

    private static boolean proof(EvidenceEntry entry, EvidenceScales scales) {
        if (entry.scale().equals("RCT")) {
            return "rct".equals(entry.level());
        }
        Integer lowest = LOWEST.get(entry.scale());
        Integer order = scales.level(entry.scale(), entry.level())
                .map(EvidenceLevel::order)
                .orElse(null);
        return lowest != null && order != null && order >= lowest;
    }
}
