package nl.wed.workbench.ui.interviews;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.wed.workbench.domain.interviews.Finding;
import org.jspecify.annotations.Nullable;

/// How findings are shown in a text: parts between all their edges, each with the style classes of
/// the findings that stand over it. Where findings overlap, the shortest gives the colour of the
/// ground; a line below in the colour of the next code says that there is more.
final class Highlights {
    /// A part of the text in UTF-16 units, without classes where no finding stands.
    record Part(int start, int end, Set<String> classes) {}

    private final String text;
    private final List<Finding> findings;
    private final Function<Finding, List<Integer>> colours;
    private final @Nullable UUID current;

    private Highlights(
            String text, List<Finding> findings, Function<Finding, List<Integer>> colours, @Nullable UUID current) {
        this.text = text;
        this.findings = findings;
        this.colours = colours;
        this.current = current;
    }

    /// The parts that together are the whole text; `colours` gives the theme colours of the codes of a
    /// finding, none for one without a code.
    static List<Part> of(
            String text, List<Finding> findings, Function<Finding, List<Integer>> colours, @Nullable UUID current) {
        return new Highlights(text, findings, colours, current).parts();
    }

    /// The place in UTF-16 units of a place in code points, kept inside the text.
    static int unit(String text, int point) {
        int points = text.codePointCount(0, text.length());
        return text.offsetByCodePoints(0, Math.clamp(point, 0, points));
    }

    private List<Part> parts() {
        var edges = new TreeSet<>(List.of(0, text.length()));
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
            var themes = over.stream().flatMap(this::themes).distinct().toList();
            classes.add("coded");
            classes.add(themes.getFirst());
            if (over.size() > 1 || over.getFirst().codes().size() > 1) {
                classes.add("overlap");
                classes.add("under-" + themes.get(themes.size() > 1 ? 1 : 0));
            }
        }
        if (over.stream().anyMatch(Finding::doubtful)) {
            classes.add("doubtful");
        }
        if (over.stream().anyMatch(one -> one.id().equals(current))) {
            classes.add("current");
        }
        return classes;
    }

    private Stream<String> themes(Finding finding) {
        var themes = colours.apply(finding);
        return themes.isEmpty() ? Stream.of("theme-none") : themes.stream().map(theme -> "theme-" + theme);
    }
}
