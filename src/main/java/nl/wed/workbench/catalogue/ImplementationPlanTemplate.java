package nl.wed.workbench.catalogue;

import java.util.List;

/// The layout of the Uitvoeringsplan of one priority; the title holds a placeholder between braces.
public record ImplementationPlanTemplate(String title, List<PlanSection> sections, String note) {

    public ImplementationPlanTemplate {
        sections = List.copyOf(sections);
    }
}
