package nl.wed.workbench.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wed.workbench.domain.VerificationStatus;

/// The templates of both plans.
public record PlanTemplate(
        boolean proposal,
        VerificationStatus status,
        PolicyPlanTemplate policyPlan,
        ImplementationPlanTemplate implementationPlan,
        PlanArchitecture architecture)
        implements Verifiable {

    /// The chapter (0 to 14) or appendix (A to E) of the Beleidsaanpak with this number.
    public Optional<PlanSection> chapter(String number) {
        return Stream.concat(policyPlan.chapters().stream(), policyPlan.appendices().stream())
                .filter(section -> section.number().equals(number))
                .findFirst();
    }

    /// A chapter, appendix or section of a plan: what it is for, what is filled in and guidance for the
    /// writer.
    public record PlanSection(
            String number,
            String title,
            String purpose,
            List<Integer> steps,
            List<String> automatic,
            String guidance,
            VerificationStatus status)
            implements Verifiable {

        public PlanSection {
            steps = List.copyOf(steps);
            automatic = List.copyOf(automatic);
        }
    }

    /// How plans of several layers fit together, with an example.
    public record PlanArchitecture(String text, String example, List<String> sources, VerificationStatus status)
            implements Verifiable {

        public PlanArchitecture {
            sources = List.copyOf(sources);
        }
    }

    /// The layout of the Beleidsaanpak.
    public record PolicyPlanTemplate(
            String title, List<PlanSection> chapters, List<PlanSection> appendices, String note) {

        public PolicyPlanTemplate {
            chapters = List.copyOf(chapters);
            appendices = List.copyOf(appendices);
        }
    }

    /// The layout of the Uitvoeringsplan of one priority; the title holds a placeholder between braces.
    public record ImplementationPlanTemplate(String title, List<PlanSection> sections, String note) {

        public ImplementationPlanTemplate {
            sections = List.copyOf(sections);
        }
    }
}
