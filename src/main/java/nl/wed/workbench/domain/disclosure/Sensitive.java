package nl.wed.workbench.domain.disclosure;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wed.workbench.domain.disclosure.Bounds.Kind;
import nl.wed.workbench.domain.disclosure.Divisions.Divided;
import nl.wed.workbench.domain.disclosure.Survey.Spot;
import nl.wed.workbench.domain.figures.Value;
import org.jspecify.annotations.Nullable;

/// Which cells of a period may not be told whatever else is: small counts, what the source keeps back, and what a
/// sum tells where the source is silent.
final class Sensitive {
    private final Ties ties;
    private final Layer layer;

    Sensitive(Ties ties, Layer layer) {
        this.ties = ties;
        this.layer = layer;
    }

    /// The shares among these, which the source keeps back.
    List<PublishedCell> shares(List<Spot> some) {
        return some.stream()
                .filter(spot -> !spot.column().people())
                .map(this::cell)
                .toList();
    }

    /// The counts that are small or kept back, and those that are divided by few people: such a share is secret, so
    /// the count is too.
    Map<PublishedCell, Bounds> counts(List<Spot> some) {
        var people = some.stream().filter(spot -> spot.column().people()).toList();
        var cells = new LinkedHashMap<PublishedCell, Bounds>();
        for (PublishedCell cell : sorted(people.stream().map(this::cell).toList())) {
            var bounds = bounds(cell);
            if (bounds != null) {
                cells.put(cell, bounds);
            }
        }
        cells.putAll(secret(people.stream().flatMap(spot -> few(spot).stream()).toList()));
        return cells;
    }

    private @Nullable Bounds bounds(PublishedCell cell) {
        var told = layer.told(cell);
        var threshold = ties.quantities().get(cell.quantity()).threshold();
        if (told.range() && (!told.published() || told.within(told.amount()) == told.amount())) {
            return Bounds.range(told.low(), told.high());
        }
        if (told.published() && threshold.hides(told.amount())) {
            return Bounds.count(threshold.count());
        }
        return told.secret() || told.range() ? Bounds.open(Kind.SECRET) : null;
    }

    private List<PublishedCell> few(Spot base) {
        return ties.divisions().by(base.column()).stream()
                .filter(divided -> base.value().low() > 0 && base.value().low() < divided.least())
                .map(Divided::quantity)
                .map(quantity -> layer.cell(quantity, base.region()))
                .filter(layer::published)
                .toList();
    }

    /// What a source leaves open, where a sum tells it: the source may have had its reason.
    Map<PublishedCell, Bounds> lonely(List<Spot> some) {
        var unknown = new Unknown(ties.regions());
        some.stream()
                .filter(spot -> spot.column().people() && spot.value() instanceof Value.Missing)
                .forEach(unknown::add);
        return secret(unknown
                .perhapsAlone(
                        spot -> !ties.partitions().with(cell(spot).quantity()).isEmpty())
                .stream()
                .map(this::cell)
                .filter(this::isLonely)
                .toList());
    }

    private boolean isLonely(PublishedCell cell) {
        var told = layer.told(cell);
        return !told.published() && !told.range() && layer.isLonely(cell) && Near.more(layer.amount(cell), 0);
    }

    private PublishedCell cell(Spot spot) {
        return layer.cell(ties.quantities().of(spot.column()).number(), spot.region());
    }

    /// These cells, always in the same order, of which nothing is told.
    static Map<PublishedCell, Bounds> secret(Collection<PublishedCell> cells) {
        var all = new LinkedHashMap<PublishedCell, Bounds>();
        sorted(cells).forEach(cell -> all.put(cell, Bounds.open(Kind.SECRET)));
        return all;
    }

    private static List<PublishedCell> sorted(Collection<PublishedCell> cells) {
        return Set.copyOf(cells).stream()
                .sorted(Comparator.comparingInt(PublishedCell::quantity).thenComparing(PublishedCell::region))
                .toList();
    }
}
