package nl.wed.workbench.domain;

import java.util.Optional;

/// One kind of record of a trajectory: its name in files, its class, and the step it belongs to
/// (empty for what all steps share). The name is part of the file format and never changes.
public record RecordType<T extends Entity>(String name, Class<T> type, Optional<Step> step) {

    /// A kind of record that belongs to one step.
    public static <T extends Entity> RecordType<T> of(Step step, String name, Class<T> type) {
        return new RecordType<>(name, type, Optional.of(step));
    }

    /// A kind of record that all steps share.
    public static <T extends Entity> RecordType<T> shared(String name, Class<T> type) {
        return new RecordType<>(name, type, Optional.empty());
    }
}
