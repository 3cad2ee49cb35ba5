package nl.wed.workbench.catalogue;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A part of the interview with its minutes.
public record InterviewSection(
        String code,
        String name,
        int minutes,
        @Nullable String instruction,
        List<InterviewQuestion> questions) {

    public InterviewSection {
        questions = List.copyOf(questions);
    }
}
