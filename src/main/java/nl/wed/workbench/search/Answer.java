package nl.wed.workbench.search;

import java.util.List;

/// What was found for a question: how many texts in all, and the best of them.
public record Answer(Question question, int found, List<Hit> hits) {}
