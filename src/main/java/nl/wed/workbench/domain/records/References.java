package nl.wed.workbench.domain.records;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.declaration.Field;
import nl.wed.workbench.domain.declaration.RecordShape;
import nl.wed.workbench.domain.declaration.Refers;

/// Every field by which a record points at another, of all kinds, in the order of the register.
public final class References {
    public static final List<Reference> ALL =
            RecordTypes.ALL.stream().flatMap(References::of).toList();

    private References() {}

    /// Those of one kind.
    public static Stream<Reference> of(RecordType<?> holder) {
        return RecordShape.of(holder.type().asSubclass(Record.class)).fields().stream()
                .flatMap(field -> field.refers().map(it -> reference(holder, field, it)).stream());
    }

    private static Reference reference(RecordType<?> holder, Field field, Refers refers) {
        var targets = Arrays.stream(refers.to()).flatMap(References::kinds).collect(Collectors.toUnmodifiableSet());
        return new Reference(holder, field, targets, refers.gone(), refers.chained(), refers.resets());
    }

    private static Stream<RecordType<?>> kinds(String name) {
        return name.equals(Refers.ANY)
                ? RecordTypes.ALL.stream()
                : Stream.of(
                        RecordTypes.named(name).orElseThrow(() -> new IllegalStateException("no such kind: " + name)));
    }
}
