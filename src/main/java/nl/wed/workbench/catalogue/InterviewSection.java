package nl.wed.workbench.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A part of the interview with its minutes.
public record InterviewSection(
        String code, String name, int minutes, @Nullable String instruction, List<InterviewQuestion> questions) {

    public InterviewSection {
        questions = List.copyOf(questions);
    }
}
