package nl.wed.workbench.catalogue;

import nl.wed.workbench.domain.VerificationStatus;

import java.util.List;

/// How plans of several layers fit together, with an example.
public record PlanArchitecture(
        String text, String example, List<String> sources, VerificationStatus status)
        implements Verifiable {

    public PlanArchitecture {
        sources = List.copyOf(sources);
    }
}
