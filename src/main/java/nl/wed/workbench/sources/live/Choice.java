package nl.wed.workbench.sources.live;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is wanted of a table: measures (none is all), per dimension codes and beginnings of codes
/// (`GM*`), the first period, and a filter in the words of the source.
public record Choice(
        String table,
        List<String> measures,
        Map<String, List<String>> codes,
        Optional<String> from,
        Optional<String> filter) {

    /// The whole table.
    public static Choice all(String table) {
        return new Choice(table, List.of(), Map.of(), Optional.empty(), Optional.empty());
    }

    /// The same with only these measures.
    public Choice withMeasures(List<String> wanted) {
        return new Choice(table, List.copyOf(wanted), codes, from, filter);
    }

    /// The same with only these codes of a dimension; one that ends in `*` is a beginning.
    public Choice with(String dimension, List<String> wanted) {
        var more = new LinkedHashMap<>(codes);
        more.put(dimension, List.copyOf(wanted));
        return new Choice(table, measures, more, from, filter);
    }

    /// The same from that period on.
    public Choice withFrom(String period) {
        return new Choice(table, measures, codes, Optional.of(period), filter);
    }

    /// The same with a filter in the words of the source, next to the rest.
    public Choice withFilter(String words) {
        return new Choice(table, measures, codes, from, Optional.of(words));
    }

    /// The choice in one line, to keep beside what it gave; empty for the whole table.
    String words() {
        var parts = new ArrayList<String>();
        if (!measures.isEmpty()) {
            parts.add("$select=" + String.join(",", measures));
        }
        codes.forEach((dimension, wanted) -> parts.add(oneOf(dimension, wanted)));
        from.ifPresent(period -> parts.add("Perioden ge " + quoted(period)));
        filter.ifPresent(parts::add);
        return all(parts);
    }

    /// The conditions that all hold, with `and` between them.
    static String all(List<String> conditions) {
        return String.join(" and ", conditions);
    }

    /// The conditions of which one must hold, in brackets when there are more.
    static String any(List<String> conditions) {
        return conditions.size() == 1 ? conditions.getFirst() : "(" + String.join(" or ", conditions) + ")";
    }

    /// A field that is one of the codes or begins like one of them.
    static String oneOf(String field, List<String> wanted) {
        var conditions = new ArrayList<String>();
        for (String code : wanted) {
            conditions.add(
                    code.endsWith("*")
                            ? "startswith(" + field + "," + quoted(code.substring(0, code.length() - 1)) + ")"
                            : field + " eq " + quoted(code));
        }
        return any(conditions);
    }

    static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
