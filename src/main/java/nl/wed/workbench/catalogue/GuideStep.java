package nl.wed.workbench.catalogue;

import java.util.List;
import nl.wed.workbench.domain.VerificationStatus;

/// What to do in one of the six steps.
public record GuideStep(
        int number,
        String title,
        String goal,
        List<String> actions,
        List<String> inputs,
        List<String> outputs,
        List<String> doneWhen,
        StepPlanning planning,
        List<String> pitfalls,
        List<String> sources,
        VerificationStatus status)
        implements Verifiable {

    public GuideStep {
        actions = List.copyOf(actions);
        inputs = List.copyOf(inputs);
        outputs = List.copyOf(outputs);
        doneWhen = List.copyOf(doneWhen);
        pitfalls = List.copyOf(pitfalls);
        sources = List.copyOf(sources);
    }
}
