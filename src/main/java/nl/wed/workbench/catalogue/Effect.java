package nl.wed.workbench.catalogue;

import java.util.List;
import nl.wed.workbench.domain.VerificationStatus;
import org.jspecify.annotations.Nullable;

/// The known effect of an intervention; every unknown part is null, never 0.
public record Effect(
        @Nullable String text,
        @Nullable String scale,
        @Nullable Integer monthsProgress,
        @Nullable PartialDate monthsAsOf,
        @Nullable Double standardDeviations,
        VerificationStatus status,
        List<EffectVariant> variants)
        implements Verifiable {

    public Effect {
        variants = List.copyOf(variants);
    }
}
