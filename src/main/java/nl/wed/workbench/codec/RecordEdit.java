package nl.wed.workbench.codec;

import java.util.ArrayList;
import java.util.List;
import nl.wed.workbench.domain.declaration.Field;
import nl.wed.workbench.domain.declaration.RecordShape;
import org.jspecify.annotations.Nullable;

/// Puts another text in the place of one that [RecordTexts] found.
public final class RecordEdit {
    private final int index;
    private final String text;
    private int at;

    private RecordEdit(int index, String text) {
        this.index = index;
        this.text = text;
    }

    /// The record with another text at that place, counted as [RecordTexts] calls back; the same
    /// record when it has no such place.
    public static <R extends Record> R with(R record, int index, String text) {
        return new RecordEdit(index, text).rebuilt(record);
    }

    @SuppressWarnings("unchecked")
    private <R extends Record> R rebuilt(R record) {
        RecordShape<R> shape = RecordShape.of((Class<R>) record.getClass());
        @Nullable Object[] values = new Object[shape.fields().size()];
        boolean other = false;
        for (int i = 0; i < values.length; i++) {
            Field field = shape.fields().get(i);
            Object value = field.of(record);
            values[i] = changed(value);
            other |= values[i] != value;
        }
        return other ? shape.create(values) : record;
    }

    private @Nullable Object changed(@Nullable Object value) {
        return switch (value) {
            case String found when !found.isEmpty() -> at++ == index ? text : found;
            case List<?> many -> changed(many);
            case Record nested -> rebuilt(nested);
            case null, default -> value;
        };
    }

    private List<?> changed(List<?> many) {
        List<@Nullable Object> copy = new ArrayList<>(many.size());
        boolean other = false;
        for (Object one : many) {
            Object changed = changed(one);
            copy.add(changed);
            other |= changed != one;
        }
        return other ? List.copyOf(copy) : many;
    }
}
