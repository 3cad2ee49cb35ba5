package nl.wed.workbench.domain;

import java.util.List;
import java.util.Optional;

/// One thing that a check found open: its code (`gap.cause.noEvidence`, also the key of its
/// sentence in the texts), the arguments of that sentence, its weight, its step and the record to
/// jump to.
public record OpenPoint(String code, Severity severity, Step step, Optional<Ref> target, List<String> arguments) {

    /// An open point of one record.
    public static OpenPoint at(Ref target, Step step, Severity severity, String code, String... arguments) {
        return new OpenPoint(code, severity, step, Optional.of(target), List.of(arguments));
    }

    /// An open point of a step as a whole.
    public static OpenPoint of(Step step, Severity severity, String code, String... arguments) {
        return new OpenPoint(code, severity, step, Optional.empty(), List.of(arguments));
    }
}
