package nl.wed.workbench.catalogue;

/// A question of the interview guide.
public record InterviewQuestion(String code, String text, boolean required) {}
