package nl.wed.workbench.catalogue;

import java.util.List;

/// The layout of the Beleidsaanpak.
public record PolicyPlanTemplate(String title, List<PlanSection> chapters, List<PlanSection> appendices, String note) {

    public PolicyPlanTemplate {
        chapters = List.copyOf(chapters);
        appendices = List.copyOf(appendices);
    }
}
