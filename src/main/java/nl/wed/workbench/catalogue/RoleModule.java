package nl.wed.workbench.catalogue;

import java.util.List;
import nl.wed.workbench.domain.AgePhase;
import org.jspecify.annotations.Nullable;

/// Extra questions for certain party groups and phases; no layers means every layer.
public record RoleModule(
        String code,
        String name,
        List<AgePhase> phases,
        List<String> partyGroups,
        @Nullable List<String> layers,
        List<InterviewQuestion> questions)
        implements Phased {

    public RoleModule {
        phases = List.copyOf(phases);
        partyGroups = List.copyOf(partyGroups);
        layers = layers == null ? null : List.copyOf(layers);
        questions = List.copyOf(questions);
    }

    /// True when the module is meant for a respondent of this group and layer.
    public boolean isFor(String partyGroup, String layer) {
        return partyGroups.contains(partyGroup) && (layers == null || layers.contains(layer));
    }
}
