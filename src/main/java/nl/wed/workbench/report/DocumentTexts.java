package nl.wed.workbench.report;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wed.workbench.privacy.Passage;
import nl.wed.workbench.report.model.CitedSource;
import nl.wed.workbench.report.model.Run;
import org.jspecify.annotations.Nullable;

/// Every text of a document or workbook that is to be written, whatever blocks, charts and cells it is made
/// of, each once. The runs of one line are one text, as a name may be half bold.
public final class DocumentTexts {
    private final Set<Passage> passages = new LinkedHashSet<>();

    private DocumentTexts() {}

    /// The texts of a report, a tab, a picture, or a list of these.
    public static List<Passage> of(Object document) {
        var texts = new DocumentTexts();
        texts.walk(document, false);
        return List.copyOf(texts.passages);
    }

    private void walk(@Nullable Object value, boolean literature) {
        switch (value) {
            case String text when !text.isBlank() -> passages.add(new Passage(text, literature));
            case CitedSource source -> parts(source, true);
            case Record record -> parts(record, literature);
            case Collection<?> many when !many.isEmpty() && many.stream().allMatch(Run.class::isInstance) -> line(many);
            case Collection<?> many -> many.forEach(one -> walk(one, literature));
            case Map<?, ?> map -> {
                walk(map.keySet(), literature);
                walk(map.values(), literature);
            }
            case null, default -> {}
        }
    }

    private void line(Collection<?> runs) {
        walk(runs.stream().map(DocumentTexts::words).collect(Collectors.joining()), false);
        List<Object> sources = new ArrayList<>();
        for (Object run : runs) {
            if (run instanceof Run.Citation(var source, var place)) {
                sources.add(source);
                sources.add(place);
            } else if (run instanceof Run.Link link) {
                sources.add(link.address());
            }
        }
        sources.forEach(one -> walk(one, true));
    }

    private static String words(Object run) {
        return switch ((Run) run) {
            case Run.Text(var text, var _) -> text;
            case Run.Link(var text, var _) -> text;
            case Run.Reference(var _, var text) -> text;
            case Run.Citation _ -> " ";
            case Run.Prints _ -> "";
        };
    }

    private void parts(Record record, boolean literature) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            // A bookmark is made of the number of a record, and so is what is printed; nobody reads them.
            boolean text = !component.getType().isPrimitive()
                    && !component.getType().isEnum()
                    && !component.getName().equals("bookmark")
                    && !component.getName().equals("prints");
            if (text) {
                walk(part(record, component), literature);
            }
        }
    }

    private static @Nullable Object part(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + component.getAccessor(), e);
        }
    }
}
