package nl.wed.workbench.sources.cbs;

import java.util.HashMap;
import java.util.Map;
import nl.wed.workbench.sources.cells.CodeLists;

/// The path of each group of measures, from the top: `Bevolking / Leeftijdsgroepen`.
public final class GroupPaths {
    private static final int DEEPEST = 20;

    private GroupPaths() {}

    public static Map<String, String> of(Map<String, String> titles, Map<String, String> parents) {
        var paths = new HashMap<String, String>();
        titles.keySet().forEach(id -> paths.put(id, path(id, titles, parents, 0)));
        return paths;
    }

    private static String path(String id, Map<String, String> titles, Map<String, String> parents, int depth) {
        String title = CodeLists.tidy(titles.getOrDefault(id, ""));
        String parent = parents.getOrDefault(id, "");
        if (!titles.containsKey(parent) || depth > DEEPEST) {
            return title;
        }
        return path(parent, titles, parents, depth + 1) + " / " + title;
    }
}
