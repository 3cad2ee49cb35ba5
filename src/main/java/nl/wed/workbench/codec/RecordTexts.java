package nl.wed.workbench.codec;

import java.util.List;
import java.util.function.BiConsumer;
import nl.wed.workbench.domain.declaration.Field;
import nl.wed.workbench.domain.declaration.RecordShape;
import org.jspecify.annotations.Nullable;

/// Finds all texts in a record, also those in lists and in records inside it.
public final class RecordTexts {
    private RecordTexts() {}

    /// Calls back with the field and the text, for every text that is not empty.
    public static void forEach(Record record, BiConsumer<String, String> visitor) {
        for (Field field : RecordShape.of(record.getClass()).fields()) {
            visit(field.name(), field.of(record), visitor);
        }
    }

    private static void visit(String field, @Nullable Object value, BiConsumer<String, String> visitor) {
        switch (value) {
            case String text when !text.isEmpty() -> visitor.accept(field, text);
            case List<?> many -> many.forEach(one -> visit(field, one, visitor));
            case Record nested -> forEach(nested, visitor);
            case null, default -> {}
        }
    }
}
