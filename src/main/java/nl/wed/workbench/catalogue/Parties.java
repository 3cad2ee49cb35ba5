package nl.wed.workbench.catalogue;

import java.util.List;
import java.util.Optional;
import nl.wed.workbench.domain.AgePhase;
import nl.wed.workbench.domain.VerificationStatus;

/// The parties around children, the roles to interview and the rules on covering them.
public record Parties(
        String version,
        boolean proposal,
        VerificationStatus status,
        String note,
        List<String> sources,
        List<PartyLayer> layers,
        List<PartyGroup> groups,
        List<CoverageRule> coverageRules)
        implements Verifiable {

    public Parties {
        sources = List.copyOf(sources);
        layers = List.copyOf(layers);
        groups = List.copyOf(groups);
        coverageRules = List.copyOf(coverageRules);
    }

    /// The party group with this code, P01 to P12.
    public Optional<PartyGroup> group(String code) {
        return groups.stream().filter(group -> group.code().equals(code)).findFirst();
    }

    /// The layer with this code.
    public Optional<PartyLayer> layer(String code) {
        return layers.stream().filter(layer -> layer.code().equals(code)).findFirst();
    }

    /// The groups that matter in these phases; cross-phase groups always do.
    public List<PartyGroup> groupsIn(List<AgePhase> phases) {
        return groups.stream().filter(group -> group.appliesIn(phases)).toList();
    }
}
