package nl.wed.workbench.domain.interviews;

/// What a respondent agreed to.
public record Consent(boolean notes, boolean recording, boolean quotes) {}
