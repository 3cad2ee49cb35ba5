package nl.wed.workbench.ui.interviews;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.ToIntFunction;
import nl.wed.workbench.domain.interviews.Finding;
import org.jspecify.annotations.Nullable;

/// How findings are shown in a text: parts between all their edges, each with the style classes of
/// the findings that stand over it. Where findings overlap, the shortest gives the colour of the
/// ground and the line below says that there is more.
final class Highlights {
    /// A part of the text in UTF-16 units, without classes where no finding stands.
    record Part(int start, int end, Set<String> classes) {}

    private final String text;
    private final List<Finding> findings;
    private final ToIntFunction<Finding> colour;
    private final @Nullable UUID current;

    private Highlights(String text, List<Finding> findings, ToIntFunction<Finding> colour, @Nullable UUID current) {
        this.text = text;
        this.findings = findings;
        this.colour = colour;
        this.current = current;
    }

    /// The parts that together are the whole text; `colour` gives the theme colour of a finding, or
    /// -1 for one without a code.
    static List<Part> of(String text, List<Finding> findings, ToIntFunction<Finding> colour, @Nullable UUID current) {
        return new Highlights(text, findings, colour, current).parts();
    }

    /// The place in UTF-16 units of a place in code points, kept inside the text.
    static int unit(String text, int point) {
        int points = text.codePointCount(0, text.length());
        return text.offsetByCodePoints(0, Math.clamp(point, 0, points));
    }

    private List<Part> parts() {
        var edges = new TreeSet<>(Set.of(0, text.length()));
        for (Finding finding : findings) {
            edges.add(unit(text, finding.start()));
            edges.add(unit(text, finding.end()));
        }
        List<Part> parts = new ArrayList<>();
        Integer from = null;
        for (Integer to : edges) {
            if (from != null) {
                parts.add(new Part(from, to, classes(from)));
            }
            from = to;
        }
        return parts;
    }

    private Set<String> classes(int unit) {
        int point = text.codePointCount(0, unit);
        var over = findings.stream()
                .filter(one -> one.touches(point, point + 1))
                .sorted(Comparator.comparingInt(one -> one.end() - one.start()))
                .toList();
        Set<String> classes = new LinkedHashSet<>();
        if (!over.isEmpty()) {
            int theme = colour.applyAsInt(over.getFirst());
            classes.add("coded");
            classes.add(theme < 0 ? "theme-none" : "theme-" + theme);
        }
        if (over.size() > 1) {
            classes.add("overlap");
        }
        if (over.stream().anyMatch(Finding::doubtful)) {
            classes.add("doubtful");
        }
        if (over.stream().anyMatch(one -> one.id().equals(current))) {
            classes.add("current");
        }
        return classes;
    }
}
