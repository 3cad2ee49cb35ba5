package nl.wed.workbench.catalogue;

import java.util.List;
import nl.wed.workbench.domain.VerificationStatus;

/// How plans of several layers fit together, with an example.
public record PlanArchitecture(String text, String example, List<String> sources, VerificationStatus status)
        implements Verifiable {

    public PlanArchitecture {
        sources = List.copyOf(sources);
    }
}
