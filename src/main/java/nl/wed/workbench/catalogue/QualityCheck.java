package nl.wed.workbench.catalogue;

import java.util.List;

/// One of the 22 checks on the plan.
public record QualityCheck(
        String code,
        int number,
        String group,
        String text,
        String checks,
        List<String> entities,
        Severity severity,
        VerificationStatus status)
        implements Verifiable {

    public QualityCheck {
        entities = List.copyOf(entities);
    }
}
