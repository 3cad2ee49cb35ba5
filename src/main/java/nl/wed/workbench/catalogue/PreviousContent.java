package nl.wed.workbench.catalogue;

import java.util.List;
import nl.wed.workbench.catalogue.Causes.CatalogueCause;
import nl.wed.workbench.catalogue.CriteriaSet.CatalogueCriterion;
import nl.wed.workbench.catalogue.Indicators.CatalogueIndicator;
import nl.wed.workbench.catalogue.Interventions.Intervention;

/// What the previous version said of those causes, indicators, interventions and criteria of which
/// this one says something else; whatever is not here did not change.
public record PreviousContent(
        List<CatalogueCause> causes,
        List<CatalogueIndicator> indicators,
        List<Intervention> interventions,
        List<CatalogueCriterion> criteria) {

    public PreviousContent {
        causes = List.copyOf(causes);
        indicators = List.copyOf(indicators);
        interventions = List.copyOf(interventions);
        criteria = List.copyOf(criteria);
    }
}
