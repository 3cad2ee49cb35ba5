package nl.wed.workbench.sources.cbs.v3;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wed.workbench.sources.cbs.CbsDocument;
import nl.wed.workbench.sources.notation.CellText;
import nl.wed.workbench.sources.notation.DecimalSign;
import nl.wed.workbench.sources.reading.JsonReader;
import org.jspecify.annotations.Nullable;

/// Which columns hold text, by looking at all rows: needed when nothing declares the columns.
final class V3Samples {
    private final boolean typed;
    private final Set<String> texts = new HashSet<>();

    V3Samples(boolean typed) {
        this.typed = typed;
    }

    V3Samples read(List<CbsDocument> pages, JsonReader reader) throws IOException {
        for (CbsDocument page : pages) {
            reader.rows(page.file(), this::look);
        }
        return this;
    }

    boolean isNumber(String key) {
        return !texts.contains(key);
    }

    private void look(Map<String, @Nullable Object> row) {
        row.forEach((key, cell) -> {
            if (cell instanceof String text
                    && CbsDocument.isTopicKey(key)
                    && (typed || CellText.parse(text, DecimalSign.POINT, false).isEmpty())) {
                texts.add(key);
            }
        });
    }
}
