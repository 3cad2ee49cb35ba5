package nl.wed.workbench.setup;

import java.util.List;
import java.util.UUID;
import nl.wed.workbench.catalogue.Causes.CatalogueCause;
import nl.wed.workbench.catalogue.CriteriaSet.CatalogueCriterion;
import nl.wed.workbench.catalogue.Indicators.CatalogueIndicator;
import nl.wed.workbench.catalogue.Interventions.Intervention;
import nl.wed.workbench.domain.appraisal.Criterion;
import nl.wed.workbench.domain.appraisal.Option;
import nl.wed.workbench.domain.causes.Cause;
import nl.wed.workbench.domain.figures.Indicator;

/// Takes single things over from the catalogue, each as a new record with an identity of its own.
public final class TakenOver {
    private TakenOver() {}

    /// An indicator of the trajectory.
    public static Indicator indicator(CatalogueIndicator from) {
        return new Indicator(
                UUID.randomUUID(),
                from.code(),
                from.name(),
                from.theme(),
                from.definition(),
                from.unit(),
                from.direction(),
                from.phases(),
                from.provider(),
                from.table(),
                from.note(),
                from.sources(),
                from.status(),
                null,
                null);
    }

    /// A cause of the trajectory, not yet a priority and without a problem.
    public static Cause cause(CatalogueCause from) {
        return new Cause(
                UUID.randomUUID(),
                from.code(),
                from.name(),
                from.group(),
                from.description(),
                from.phases(),
                null,
                false,
                "",
                from.status());
    }

    /// An option for these causes of the trajectory. The conditions start empty: how they are met
    /// here is for the trajectory to say.
    public static Option option(Intervention from, List<UUID> causes) {
        return new Option(
                UUID.randomUUID(), from.name(), from.description(), from.code(), null, List.copyOf(causes), "", "");
    }

    /// A criterion with its default weight.
    public static Criterion criterion(CatalogueCriterion from) {
        return new Criterion(
                UUID.randomUUID(),
                from.code(),
                from.name(),
                from.question(),
                from.anchors().getOrDefault(1, ""),
                from.anchors().getOrDefault(3, ""),
                from.anchors().getOrDefault(5, ""),
                from.kind(),
                from.defaultWeight());
    }
}
