package nl.wed.workbench.domain.disclosure;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.wed.workbench.domain.figures.Statistic;

/// The words of a title that say what it is about, without those for the way of counting.
record Title(Set<String> words) {
    private static final Pattern PER = Pattern.compile(
            "\\bper\\s+(1[ .]?0+\\s*)?(inwoners|huishoudens|personen|kinderen|jongeren)\\b|\\bx\\s*1[ .]?0+\\b");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SEVERAL = 2;
    private static final Set<String> COUNTING = Set.of(
            "aantal",
            "absoluut",
            "totaal",
            "percentage",
            "perc",
            "pct",
            "aandeel",
            "relatief",
            "in",
            "van",
            "de",
            "het");

    static Title of(Statistic statistic) {
        String title = PER.matcher(statistic.title().toLowerCase(Locale.ROOT)).replaceAll(" ");
        var all = BETWEEN.splitAsStream(title)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        var telling = new TreeSet<>(all);
        telling.removeAll(COUNTING);
        return new Title(telling.isEmpty() ? all : telling);
    }

    /// Whether two titles say the same.
    boolean same(Title other) {
        return words.equals(other.words);
    }

    /// Whether a share of that title is one of a count of this title.
    boolean isOf(Title share) {
        return same(share) || share.words.size() >= SEVERAL && words.containsAll(share.words);
    }
}
