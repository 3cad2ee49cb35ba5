package nl.wed.workbench.catalogue;

import java.util.List;
import nl.wed.workbench.domain.Severity;
import nl.wed.workbench.domain.VerificationStatus;

/// One of the 22 checks on the plan.
public record StandardCheck(
        String code,
        int number,
        String group,
        String text,
        String checks,
        List<String> entities,
        Severity severity,
        VerificationStatus status)
        implements Verifiable {

    public StandardCheck {
        entities = List.copyOf(entities);
    }
}
