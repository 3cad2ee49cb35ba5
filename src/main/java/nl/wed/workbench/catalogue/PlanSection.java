package nl.wed.workbench.catalogue;

import java.util.List;
import nl.wed.workbench.domain.VerificationStatus;

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
