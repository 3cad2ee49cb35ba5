package nl.wed.workbench.domain.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Gives every different item a place, in the order in which they come.
final class Dictionary<T> {
    private final Map<T, Integer> places = new HashMap<>();
    private final List<T> items = new ArrayList<>();

    int place(T item) {
        Integer known = places.get(item);
        if (known != null) {
            return known;
        }
        places.put(item, items.size());
        items.add(item);
        return items.size() - 1;
    }

    List<T> items() {
        return items;
    }
}
