package nl.wed.workbench.setup;

import nl.wed.workbench.catalogue.Intervention;
import nl.wed.workbench.domain.AgePhase;
import nl.wed.workbench.domain.VerificationStatus;
import nl.wed.workbench.domain.appraisal.Criterion;
import nl.wed.workbench.domain.appraisal.CriterionKind;
import nl.wed.workbench.domain.appraisal.Option;
import nl.wed.workbench.domain.causes.Cause;
import nl.wed.workbench.domain.figures.Direction;
import nl.wed.workbench.domain.figures.Indicator;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Takes single things over from the catalogue, each as a new record with an identity of its own.
public final class TakenOver {
    private static final Map<String, CriterionKind> KINDS =
            Map.of(
                    "fit", CriterionKind.FIT,
                    "evidence", CriterionKind.EVIDENCE,
                    "local", CriterionKind.LOCAL);

    private TakenOver() {}

    /// An indicator of the trajectory.
    public static Indicator indicator(nl.wed.workbench.catalogue.Indicator from) {
        return new Indicator(
                UUID.randomUUID(),
                from.code(),
                from.name(),
                from.theme(),
                from.definition(),
                from.unit(),
                Direction.valueOf(from.direction().name()),
                phases(from.phases()),
                from.provider(),
                from.table(),
                from.note(),
                from.sources(),
                VerificationStatus.valueOf(from.status().name()));
    }

    /// A cause of the trajectory, not yet a priority and without a problem.
    public static Cause cause(nl.wed.workbench.catalogue.Cause from) {
        return new Cause(
                UUID.randomUUID(),
                from.code(),
                from.name(),
                from.group(),
                from.description(),
                phases(from.phases()),
                null,
                false,
                "",
                VerificationStatus.valueOf(from.status().name()));
    }

    /// An option for these causes of the trajectory. The conditions start empty: how they are met
    /// here is for the trajectory to say.
    public static Option option(Intervention from, List<UUID> causes) {
        return new Option(
                UUID.randomUUID(),
                from.name(),
                from.description(),
                from.code(),
                null,
                List.copyOf(causes),
                "",
                "");
    }

    /// A criterion with its default weight.
    public static Criterion criterion(nl.wed.workbench.catalogue.Criterion from) {
        return new Criterion(
                UUID.randomUUID(),
                from.code(),
                from.name(),
                from.question(),
                from.anchors().getOrDefault(1, ""),
                from.anchors().getOrDefault(3, ""),
                from.anchors().getOrDefault(5, ""),
                KINDS.getOrDefault(from.kind(), CriterionKind.LOCAL),
                from.defaultWeight());
    }

    /// Phase codes as the phases of a trajectory.
    public static List<AgePhase> phases(List<String> codes) {
        return codes.stream().map(AgePhase::valueOf).toList();
    }
}
