package nl.wed.workbench.domain.declaration;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One field of a record class: its name, what it holds, whether it may be absent, what it points at, and since when it
/// is there. A field that is `coded` holds keys and no words.
public record Field(
        String name,
        Kind kind,
        boolean nullable,
        Optional<Refers> refers,
        Optional<Added> added,
        boolean coded,
        Method accessor) {

    static Field of(RecordComponent component) {
        return new Field(
                component.getName(),
                Kind.of(component.getGenericType()),
                component.getAnnotatedType().isAnnotationPresent(Nullable.class),
                Optional.ofNullable(component.getAnnotation(Refers.class)),
                Optional.ofNullable(component.getAnnotation(Added.class)),
                component.isAnnotationPresent(Coded.class),
                component.getAccessor());
    }

    /// What the record holds here.
    public @Nullable Object of(Record record) {
        try {
            return accessor.invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + accessor, e);
        }
    }

    /// Whether a record written before this field was there has something to put here.
    public boolean canLack() {
        return nullable || added.isPresent();
    }

    /// What a record has here that was written before the field was there; null for nothing.
    public @Nullable Object otherwise() {
        String text = added.map(Added::otherwise).orElse("");
        return nullable && text.isEmpty() ? null : otherwise(text);
    }

    private Object otherwise(String text) {
        return switch (kind) {
            case Kind.Plain.TEXT -> text;
            case Kind.Plain.FLAG -> Boolean.valueOf(text);
            case Kind.Many _ -> List.of();
            case Kind.Choice choice ->
                choice.constant(text)
                        .orElseThrow(() -> new IllegalStateException("no default for " + accessor + ": " + text));
            default -> throw new IllegalStateException("no default for " + accessor);
        };
    }
}
