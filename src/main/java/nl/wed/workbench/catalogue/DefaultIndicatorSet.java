package nl.wed.workbench.catalogue;

import java.util.List;

/// The indicator codes proposed for one scope.
public record DefaultIndicatorSet(String scope, List<String> indicators) {

    public DefaultIndicatorSet {
        indicators = List.copyOf(indicators);
    }
}
