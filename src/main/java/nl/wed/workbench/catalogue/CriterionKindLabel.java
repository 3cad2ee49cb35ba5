package nl.wed.workbench.catalogue;

import nl.wed.workbench.domain.appraisal.CriterionKind;

/// What a kind of criterion is called.
public record CriterionKindLabel(CriterionKind code, String label) {}
