package nl.wed.workbench.domain.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.Statistic;

/// Counts that are parts of another count of the same table, by their titles: `Leerlingen; man` of
/// `Leerlingen`, or of `Leerlingen; totaal`; and men and women of inhabitants.
final class Totals {
    private static final String BEHIND = "; ";
    private static final List<String> SEXES = List.of("mannen", "vrouwen", "aantal mannen", "aantal vrouwen");
    private static final List<String> ALL =
            List.of("inwoners", "aantal inwoners", "totale bevolking", "bevolking", "aantal personen");

    private Totals() {}

    static List<CheckHints.Total> byTitle(ObservationSet set) {
        Map<String, Statistic> byTitle = new HashMap<>();
        set.measures().stream()
                .filter(Impossible::isCount)
                .forEach(one -> byTitle.putIfAbsent(plain(one.title()), one));
        Map<String, List<String>> parts = new HashMap<>();
        byTitle.forEach((title, part) -> {
            total(title, byTitle)
                    .filter(total -> !total.equals(part))
                    .ifPresent(total -> parts.computeIfAbsent(total.code(), _ -> new ArrayList<>())
                            .add(part.code()));
        });
        return parts.entrySet().stream()
                .map(one -> new CheckHints.Total(one.getKey(), List.copyOf(one.getValue()), false))
                .toList();
    }

    private static Optional<Statistic> total(String title, Map<String, Statistic> byTitle) {
        if (SEXES.contains(title)) {
            return ALL.stream().filter(byTitle::containsKey).findFirst().map(byTitle::get);
        }
        int at = title.indexOf(BEHIND);
        if (at < 0) {
            return Optional.empty();
        }
        String whole = title.substring(0, at);
        return Optional.ofNullable(byTitle.getOrDefault(whole, byTitle.get(whole + BEHIND + "totaal")));
    }

    private static String plain(String title) {
        return title.strip().toLowerCase(Locale.ROOT);
    }
}
