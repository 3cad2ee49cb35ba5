package nl.wed.workbench.catalogue;

import nl.wed.workbench.domain.appraisal.DecisionKind;

/// A decision that can be taken on an approach.
public record DecisionOption(DecisionKind code, String label, String meaning) {}
