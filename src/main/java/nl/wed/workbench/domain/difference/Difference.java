package nl.wed.workbench.domain.difference;

import java.util.Optional;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.Step;
import nl.wed.workbench.domain.declaration.Field;
import org.jspecify.annotations.Nullable;

/// One thing that differs between two snapshots.
public sealed interface Difference {
    /// The kind of record it is about.
    RecordType<?> type();

    /// The step it belongs to; empty for what all steps share.
    default Optional<Step> step() {
        return type().step();
    }

    /// A record that is only in the later one.
    record Added(Ref ref) implements Difference {
        @Override
        public RecordType<?> type() {
            return ref.type();
        }
    }

    /// A record that is only in the earlier one.
    record Removed(Ref ref) implements Difference {
        @Override
        public RecordType<?> type() {
            return ref.type();
        }
    }

    /// A field of a record with another value. `path` is its name, for a field of a record inside with that of the
    /// field that holds it before it (`consent.quotes`).
    record Changed(
            Ref ref,
            String path,
            Field field,
            @Nullable Object before,
            @Nullable Object after) implements Difference {
        @Override
        public RecordType<?> type() {
            return ref.type();
        }
    }

    /// Something of a record that a newer program wrote and this one does not know.
    record ChangedUnknown(Ref ref) implements Difference {
        @Override
        public RecordType<?> type() {
            return ref.type();
        }
    }

    /// Records of a kind that are in both, in another order.
    record Reordered(RecordType<?> type) implements Difference {}
}
