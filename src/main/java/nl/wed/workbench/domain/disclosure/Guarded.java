package nl.wed.workbench.domain.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.wed.workbench.domain.disclosure.Bounds.Kind;
import nl.wed.workbench.domain.disclosure.PublishedSet.Column;
import nl.wed.workbench.domain.disclosure.Survey.Spot;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.Value;

/// What may be told of the cells of one period. Where there are districts of many municipalities, these
/// and what lies above them come first; the districts of one when somebody asks for them, with the
/// municipality as it was then told.
final class Guarded {
    private static final String ABOVE = "";
    private static final int FEW = 5;

    private final Ties ties;
    private final String period;
    private final Layer layer;
    private final Suppression<PublishedCell> counts;
    private final ClosedShares shares;
    private final Sensitive sensitive;
    private final boolean leavingOut;
    private final boolean whole;
    private final Map<String, List<Spot>> spots = new HashMap<>();
    private final Map<String, List<Moment>> telling = new HashMap<>();
    private final Set<String> done = new HashSet<>();

    Guarded(Ties ties, String period, List<Spot> spots, Collection<Moment> telling, List<Means> means) {
        this.ties = ties;
        this.period = period;
        layer = new Layer(ties.quantities(), ties.partitions(), ties.regions(), period);
        counts = new Suppression<>(layer, means);
        shares = new ClosedShares(ties, layer, counts);
        sensitive = new Sensitive(ties, layer);
        leavingOut = means.contains(Means.TOTALS);
        whole = leavingOut || municipalities(spots) <= FEW;
        spots.forEach(spot -> this.spots
                .computeIfAbsent(block(spot.region()), _ -> new ArrayList<>())
                .add(spot));
        telling.forEach(moment -> this.telling
                .computeIfAbsent(block(moment.region()), _ -> new ArrayList<>())
                .add(moment));
    }

    private static long municipalities(List<Spot> spots) {
        return spots.stream()
                .map(Spot::region)
                .filter(Regions::inMunicipality)
                .map(Regions::municipality)
                .distinct()
                .count();
    }

    /// What is told of a cell of which a column has that value.
    Value told(Column column, String region, Value own) {
        settle(ABOVE);
        settle(block(region));
        if (own instanceof Value.Missing) {
            return own;
        }
        var cell = cell(column, region);
        return column.people()
                ? counts.bounds(cell).map(bounds -> told(cell, bounds, own)).orElse(own)
                : shares.told(cell).orElse(own);
    }

    private Value told(PublishedCell cell, Bounds bounds, Value own) {
        if (own instanceof Value.Interval) {
            return bounds.told() ? own : secret();
        }
        double other = own.low() - layer.amount(cell);
        return switch (bounds.kind()) {
            case COUNT, RANGE ->
                own.low() >= bounds.low() && own.low() <= bounds.high()
                        ? new Value.Interval(bounds.low(), bounds.high())
                        : secret();
            case COVER -> new Value.Interval(bounds.low() + other, bounds.high() + other);
            case SECRET, VEIL -> secret();
        };
    }

    private static Value secret() {
        return Value.missing(MissingReason.CONFIDENTIAL);
    }

    /// All hidden cells with what is told of them.
    Map<Moment, Bounds> hidden() {
        settleAll();
        var all = new LinkedHashMap<Moment, Bounds>();
        counts.hidden().forEach(cell -> counts.bounds(cell).ifPresent(bounds -> all.put(moment(cell), bounds)));
        shares.hidden().forEach(cell -> all.put(moment(cell), Bounds.open(Kind.SECRET)));
        return all;
    }

    private Moment moment(PublishedCell cell) {
        return new Moment(cell.quantity(), cell.region(), period);
    }

    private void settleAll() {
        settle(ABOVE);
        new TreeSet<>(spots.keySet()).forEach(this::settle);
        new TreeSet<>(telling.keySet()).forEach(this::settle);
    }

    /// The cells that may be worked back, of all regions.
    Set<Moment> uncertain() {
        settleAll();
        var all = new LinkedHashSet<Moment>();
        counts.uncertain().forEach(cell -> all.add(moment(cell)));
        return all;
    }

    private String block(String region) {
        return !whole && Regions.inMunicipality(region) ? Regions.municipality(region) : ABOVE;
    }

    private void settle(String block) {
        if (!done.add(block)) {
            return;
        }
        Predicate<PublishedCell> here = cell -> block(cell.region()).equals(block);
        Predicate<PublishedCell> movable = block.equals(ABOVE) ? _ -> true : here;
        protect(spots.getOrDefault(block, List.of()), movable);
        protectOthers(telling.getOrDefault(block, List.of()), movable);
        for (var more = shares.close(here); !more.isEmpty(); more = shares.close(here)) {
            counts.hide(more, movable);
        }
        counts.lookAgain();
        List.copyOf(counts.hidden()).stream().filter(here).forEach(this::hideCorop);
    }

    /// Nobody here knows in which COROP region a municipality lies, but a reader does.
    private void hideCorop(PublishedCell cell) {
        List<PublishedCell> corop = ties.regions().perhapsIn(cell.region()).stream()
                .map(region -> layer.cell(cell.quantity(), region))
                .filter(one -> layer.published(one) && counts.bounds(one).isEmpty())
                .toList();
        if (!corop.isEmpty() && leavingOut) {
            corop.forEach(one -> counts.hide(Map.of(one, Bounds.open(Kind.SECRET)), _ -> true));
        } else if (!corop.isEmpty()) {
            counts.doubt(cell);
        }
    }

    private void protect(List<Spot> some, Predicate<PublishedCell> movable) {
        sensitive.shares(some).forEach(shares::secret);
        counts.hide(sensitive.counts(some), movable);
        counts.hide(sensitive.lonely(some), movable);
    }

    /// Hides what would tell a hidden cell of another period or region.
    private void protectOthers(List<Moment> telling, Predicate<PublishedCell> movable) {
        var cells = new ArrayList<PublishedCell>();
        for (Moment moment : telling) {
            var cell = layer.cell(moment.quantity(), moment.region());
            if (ties.quantities().get(moment.quantity()).people()) {
                cells.add(cell);
            } else {
                shares.secret(cell);
            }
        }
        counts.hide(Sensitive.secret(cells), movable);
    }

    private PublishedCell cell(Column column, String region) {
        return layer.cell(ties.quantities().of(column).number(), region);
    }
}
