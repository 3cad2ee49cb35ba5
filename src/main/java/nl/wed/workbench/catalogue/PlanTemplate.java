package nl.wed.workbench.catalogue;

import java.util.Optional;
import java.util.stream.Stream;
import nl.wed.workbench.domain.VerificationStatus;

/// The templates of both plans.
public record PlanTemplate(
        String version,
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
}
