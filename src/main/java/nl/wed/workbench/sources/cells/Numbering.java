package nl.wed.workbench.sources.cells;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Numbers different items from zero, in the order in which they come.
public final class Numbering<T> {
    private final Map<T, Integer> numbers = new HashMap<>();
    private final List<T> items = new ArrayList<>();

    public int number(T item) {
        Integer known = numbers.get(item);
        if (known != null) {
            return known;
        }
        numbers.put(item, items.size());
        items.add(item);
        return items.size() - 1;
    }

    public T item(int number) {
        return items.get(number);
    }

    int size() {
        return items.size();
    }
}
