package nl.wed.workbench.sources.live;

import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the server makes of `$filter`: conditions with `eq`, `ge` and `startswith`, joined by `and`
/// and, within brackets, by `or`. Text is compared as it stands, padding included.
final class ServerFilter {
    private static final Pattern COMPARED = Pattern.compile("(\\w+) (eq|ge) '([^']*)'");
    private static final Pattern STARTS = Pattern.compile("startswith\\((\\w+),'([^']*)'\\)");

    private ServerFilter() {}

    static boolean holds(String filter, Map<String, String> row) {
        return filter.isEmpty() || Arrays.stream(filter.split(" and ")).allMatch(part -> anyHolds(part, row));
    }

    private static boolean anyHolds(String part, Map<String, String> row) {
        return Arrays.stream(part.split(" or ")).anyMatch(one -> oneHolds(one, row));
    }

    private static boolean oneHolds(String condition, Map<String, String> row) {
        Matcher starts = STARTS.matcher(condition);
        if (starts.find()) {
            return row.getOrDefault(starts.group(1), "").startsWith(starts.group(2));
        }
        Matcher compared = COMPARED.matcher(condition);
        if (!compared.find()) {
            throw new IllegalArgumentException(condition);
        }
        int order = row.getOrDefault(compared.group(1), "").compareTo(compared.group(3));
        return compared.group(2).equals("eq") ? order == 0 : order >= 0;
    }
}
