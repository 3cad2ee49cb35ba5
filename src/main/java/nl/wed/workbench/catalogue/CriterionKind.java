package nl.wed.workbench.catalogue;

/// What a criterion rests on: fit, national evidence or local judgement.
public record CriterionKind(String code, String label) {}
