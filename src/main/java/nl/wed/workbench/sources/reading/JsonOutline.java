package nl.wed.workbench.sources.reading;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The shape of a JSON document: the names at its top level, the short texts and numbers among
/// them, the first of its rows (`value` or a bare array), the keys that the rows have as metadata,
/// and how many rows there are.
public record JsonOutline(
        Set<String> members, Map<String, String> texts, Map<String, @Nullable Object> firstRow, Set<String> keys) {

    public String text(String name) {
        return texts.getOrDefault(name, "");
    }

    public boolean rowHas(String... names) {
        for (String name : names) {
            if (!firstRow.containsKey(name)) {
                return false;
            }
        }
        return true;
    }

    public String rowText(String name) {
        return firstRow.get(name) instanceof String text ? text.strip() : "";
    }
}
