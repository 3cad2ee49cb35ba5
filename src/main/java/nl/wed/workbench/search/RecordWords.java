package nl.wed.workbench.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.declaration.Field;
import nl.wed.workbench.domain.declaration.RecordShape;
import org.jspecify.annotations.Nullable;

/// The texts of a record that people read, as its class declares them.
final class RecordWords {
    private static final Set<String> NAMES = Set.of("name", "title", "code", "pseudonym", "municipalityName");

    private final Ref ref;
    private final List<SearchText> texts = new ArrayList<>();

    private RecordWords(Ref ref) {
        this.ref = ref;
    }

    /// All that are not empty, in the order of the fields.
    static List<SearchText> of(Ref ref, Record record) {
        var words = new RecordWords(ref);
        words.fields("", record);
        return words.texts;
    }

    private void fields(String path, Record record) {
        for (Field field : RecordShape.of(record.getClass()).fields()) {
            if (!field.coded()) {
                add(path + field.name(), field.of(record));
            }
        }
    }

    private void add(String path, @Nullable Object value) {
        switch (value) {
            case String text
            when !text.isBlank() ->
                texts.add(new SearchText(new Place.InRecord(ref, path), text, NAMES.contains(path)));
            case List<?> many -> many.forEach(one -> add(path, one));
            case Record nested -> fields(path + ".", nested);
            case null, default -> {}
        }
    }
}
