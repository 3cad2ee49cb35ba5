package nl.wed.workbench.setup;

import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.catalogue.EvidenceEntry;
import nl.wed.workbench.catalogue.Recognition;
import nl.wed.workbench.domain.chain.InterventionFacts;

import java.time.LocalDate;

/// What the catalogue knows about interventions on a given day.
public record CatalogueFacts(Catalogue catalogue, LocalDate day) implements InterventionFacts {

    @Override
    public boolean hasDatedEvidence(String intervention) {
        return catalogue.interventions().find(intervention).stream()
                .flatMap(found -> found.evidence().stream())
                .anyMatch(entry ->
                        entry.level() != null && entry.asOf() != null && entry.source() != null);
    }

    @Override
    public boolean recognised(String intervention) {
        return catalogue.interventions().find(intervention).stream()
                .flatMap(found -> found.evidence().stream())
                .anyMatch(this::valid);
    }

    private boolean valid(EvidenceEntry entry) {
        return catalogue.evidence().recognition(entry, day) == Recognition.VALID;
    }
}
