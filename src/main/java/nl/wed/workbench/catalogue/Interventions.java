package nl.wed.workbench.catalogue;

import java.util.List;
import java.util.Optional;
import nl.wed.workbench.domain.AgePhase;
import org.jspecify.annotations.Nullable;

/// The interventions I01 to I60.
public final class Interventions {
    private final CodeIndex<Intervention> interventions;

    Interventions(List<Intervention> interventions) {
        this.interventions = new CodeIndex<>(interventions, Intervention::code);
    }

    /// All interventions, in order.
    public List<Intervention> all() {
        return interventions.all();
    }

    /// The intervention with this code.
    public Optional<Intervention> find(@Nullable String code) {
        return interventions.find(code);
    }

    /// The interventions for a cause; none is no error, O01 and O33 have none.
    public List<Intervention> forCause(String cause) {
        return all().stream().filter(item -> item.causes().contains(cause)).toList();
    }

    /// The interventions that matter in these phases; cross-phase ones always do.
    public List<Intervention> in(List<AgePhase> phases) {
        return all().stream().filter(item -> item.appliesIn(phases)).toList();
    }
}
