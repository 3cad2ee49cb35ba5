package nl.wed.workbench.sources.cbs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.sources.cells.CodeLists;
import nl.wed.workbench.sources.known.Topic;

/// Makes the key of a measure from its code and the codes of the dimensions that are neither region
/// nor period. Totals leave no trace: `M000352` is everybody, `M000352|Leeftijd=10500` the five
/// year olds.
public final class Combinations {
    private final List<String> dimensions;
    private final CodeLists codes;
    private final Map<String, Optional<String>> totals = new HashMap<>();
    private final Map<String, Statistic> known = new HashMap<>();

    public Combinations(List<String> dimensions, CodeLists codes) {
        this.dimensions = List.copyOf(dimensions);
        this.codes = codes;
        dimensions.forEach(dimension -> totals.put(dimension, codes.total(dimension)));
    }

    /// The measure of a topic in a row, given how to read a dimension of that row.
    public Statistic measure(Topic topic, Function<String, String> row) {
        var key = new StringBuilder(topic.code());
        for (String dimension : dimensions) {
            String code = row.apply(dimension);
            if (!isTotal(dimension, code)) {
                key.append('|').append(dimension).append('=').append(code);
            }
        }
        return known.computeIfAbsent(key.toString(), full -> topic.measure(full, detail(row)));
    }

    private String detail(Function<String, String> row) {
        return String.join(
                ", ",
                dimensions.stream()
                        .filter(dimension -> !isTotal(dimension, row.apply(dimension)))
                        .map(dimension -> title(dimension, row.apply(dimension)))
                        .toList());
    }

    private String title(String dimension, String code) {
        return codes.find(dimension, code).map(CodeLists.Entry::title).orElse(dimension + " " + code);
    }

    private boolean isTotal(String dimension, String code) {
        return totals.getOrDefault(dimension, Optional.empty())
                .filter(total -> total.equals(code))
                .isPresent();
    }
}
