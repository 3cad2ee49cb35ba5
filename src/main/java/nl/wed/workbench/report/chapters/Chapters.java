package nl.wed.workbench.report.chapters;

import java.util.Map;
import java.util.Optional;

/// Which chapter fills in which number of the plan template.
public final class Chapters {
    private static final Map<String, Chapter> PLAN = Map.ofEntries(
            Map.entry("0", new Summary()),
            Map.entry("1", new Occasion()),
            Map.entry("2", new Meaning()),
            Map.entry("3", new Frameworks()),
            Map.entry("4", new FiguresChapter(false)),
            Map.entry("5", new Voices()),
            Map.entry("6", new Analysis()),
            Map.entry("7", new WhatWorks()),
            Map.entry("8", new Choice()),
            Map.entry("9", new Goals()),
            Map.entry("10", new Infrastructure()),
            Map.entry("11", new MonitoringChapter()),
            Map.entry("12", new Finance()),
            Map.entry("13", new Commitment()),
            Map.entry("14", new Risks()),
            Map.entry("A", Appendices::indicators),
            Map.entry("B", Appendices::interventions),
            Map.entry("C", Appendices::interviews));

    private Chapters() {}

    /// What fills in a chapter (`0`..`14`) or appendix (`A`..`C`); empty for a number of the
    /// trajectory's own, and for what is about the whole document.
    public static Optional<Chapter> of(String number) {
        return Optional.ofNullable(PLAN.get(number));
    }
}
