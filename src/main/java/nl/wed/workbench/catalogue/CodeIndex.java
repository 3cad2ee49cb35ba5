package nl.wed.workbench.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Things by their code, in the order of the file; a code that occurs twice is an error.
final class CodeIndex<T> {
    private final Map<String, T> byCode = new LinkedHashMap<>();

    CodeIndex(List<T> items, Function<T, String> code) {
        for (T item : items) {
            if (byCode.put(code.apply(item), item) != null) {
                throw new IllegalStateException("Code occurs twice: " + code.apply(item));
            }
        }
    }

    Optional<T> find(@Nullable String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    List<T> all() {
        return List.copyOf(byCode.values());
    }
}
