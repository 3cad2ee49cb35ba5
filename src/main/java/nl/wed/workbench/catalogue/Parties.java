package nl.wed.workbench.catalogue;

import java.util.List;
import java.util.Optional;
import nl.wed.workbench.catalogue.AgeRanges.Phased;
import nl.wed.workbench.domain.AgePhase;
import nl.wed.workbench.domain.Severity;
import nl.wed.workbench.domain.VerificationStatus;
import org.jspecify.annotations.Nullable;

/// The parties around children, the roles to interview and the rules on covering them.
public record Parties(
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

    /// A kind of party with its organisations and key figures.
    public record PartyGroup(
            String code,
            String name,
            List<String> organisations,
            List<KeyFigureRole> keyFigureRoles,
            List<AgePhase> phases,
            List<String> sources,
            VerificationStatus status)
            implements Phased, Verifiable {

        public PartyGroup {
            organisations = List.copyOf(organisations);
            keyFigureRoles = List.copyOf(keyFigureRoles);
            phases = List.copyOf(phases);
            sources = List.copyOf(sources);
        }
    }

    /// A layer of an organisation that key figures come from.
    public record PartyLayer(String code, String label) {}

    /// A role to interview; the layer is an estimate, always to be verified.
    public record KeyFigureRole(String code, String name, String layer) {}

    /// A rule on whom to interview.
    public record CoverageRule(
            String code, Severity severity, String text, CoverageParameters parameters, VerificationStatus status)
            implements Verifiable {}

    /// The numbers and names a coverage rule works with; only those of that rule are filled.
    public record CoverageParameters(
            @Nullable Integer minimumPerCell,
            @Nullable List<String> layersRequiringPresence,
            @Nullable List<String> layersTriggering,
            @Nullable Integer typicalMinimum,
            @Nullable Integer typicalMaximum,
            @Nullable AgePhase crossPhase,
            @Nullable Boolean requireReason) {

        public CoverageParameters {
            layersRequiringPresence = layersRequiringPresence == null ? null : List.copyOf(layersRequiringPresence);
            layersTriggering = layersTriggering == null ? null : List.copyOf(layersTriggering);
        }
    }
}
