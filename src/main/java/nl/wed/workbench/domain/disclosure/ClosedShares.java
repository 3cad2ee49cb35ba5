package nl.wed.workbench.domain.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.wed.workbench.domain.disclosure.Bounds.Kind;
import nl.wed.workbench.domain.disclosure.ShareGroups.Group;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.Value;

/// Hides shares and averages that would give a hidden count away, and asks for counts to be hidden that
/// would give a hidden share away. Of a group of shares never one alone is hidden.
final class ClosedShares {
    private final Ties ties;
    private final Layer layer;
    private final Suppression<PublishedCell> counts;
    private final Map<PublishedCell, Set<Ratio>> hidden = new LinkedHashMap<>();

    ClosedShares(Ties ties, Layer layer, Suppression<PublishedCell> counts) {
        this.ties = ties;
        this.layer = layer;
        this.counts = counts;
    }

    /// Hides a share that the source keeps back.
    void secret(PublishedCell share) {
        hidden.computeIfAbsent(share, _ -> new LinkedHashSet<>());
    }

    /// All hidden shares.
    Set<PublishedCell> hidden() {
        return hidden.keySet();
    }

    /// Hides what there is to hide; gives the counts that have to be hidden for it.
    Map<PublishedCell, Bounds> close(Predicate<PublishedCell> here) {
        List.copyOf(counts.hidden()).stream().filter(here).forEach(this::closeSharesOf);
        List.copyOf(hidden.keySet()).stream().filter(here).forEach(this::closeGroups);
        var more = new LinkedHashMap<PublishedCell, Bounds>();
        List.copyOf(hidden.keySet()).stream()
                .filter(here)
                .forEach(share -> countsOf(share).forEach(count -> more.put(count, Bounds.open(Kind.SECRET))));
        return more;
    }

    /// What is told of a share; empty when it is shown.
    Optional<Value> told(PublishedCell share) {
        return Optional.ofNullable(hidden.get(share)).map(ratios -> {
            var only = ratios.size() == 1 ? ratios.iterator().next() : null;
            return only != null && only.based() ? range(share, only) : secret();
        });
    }

    private static Value secret() {
        return Value.missing(MissingReason.CONFIDENTIAL);
    }

    private void closeSharesOf(PublishedCell count) {
        for (Ratio ratio : ties.ratios().with(count.quantity())) {
            var share = layer.cell(ratio.share(), count.region());
            if (layer.published(share) && !fits(share, ratio)) {
                hidden.computeIfAbsent(share, _ -> new LinkedHashSet<>()).add(ratio);
            }
        }
    }

    /// Whether the share stays the same, as it is rounded, wherever the count and the base may be.
    private boolean fits(PublishedCell share, Ratio ratio) {
        if (!ratio.based()) {
            return false;
        }
        var count = bounds(ratio.count(), share.region());
        var base = bounds(ratio.base(), share.region());
        if (Double.isNaN(count.low()) || Double.isNaN(base.low())) {
            return !named(ratio);
        }
        double amount = layer.amount(share);
        return ratio.makes(amount, count.low(), base.high()) && ratio.makes(amount, count.high(), base.low());
    }

    private boolean named(Ratio ratio) {
        return title(ratio.count()).isOf(title(ratio.share()));
    }

    private Title title(int quantity) {
        return Title.of(ties.quantities().get(quantity).columns().getFirst().statistic());
    }

    private Bounds bounds(int quantity, String region) {
        var cell = layer.cell(quantity, region);
        return counts.bounds(cell).orElseGet(() -> asTold(cell));
    }

    private Bounds asTold(PublishedCell cell) {
        var told = layer.told(cell);
        return told.published() ? Bounds.range(told.amount(), told.amount()) : Bounds.range(told.low(), told.high());
    }

    /// The share of what is told of the count, when the base is shown and the share is that of the count.
    private Value range(PublishedCell share, Ratio ratio) {
        var count = bounds(ratio.count(), share.region());
        var baseCell = layer.cell(ratio.base(), share.region());
        double base = layer.told(baseCell).amount();
        boolean shown = counts.bounds(baseCell).isEmpty();
        double amount = layer.amount(layer.cell(ratio.count(), share.region()));
        boolean exact = ratio.makes(layer.amount(share), amount, base);
        if (!shown || !exact || !Double.isFinite(count.high())) {
            return secret();
        }
        double one = ratio.rounded(ratio.of(count.low(), base));
        double other = ratio.rounded(ratio.of(count.high(), base));
        return new Value.Interval(Math.min(one, other), Math.max(one, other));
    }

    private void closeGroups(PublishedCell share) {
        for (Group group : ties.groups().with(share.quantity())) {
            List<PublishedCell> parts = cells(group.parts(), share);
            boolean whole = cells(group.whole(), share).stream().allMatch(this::shown);
            long open = parts.stream().filter(part -> !shown(part)).count();
            if (whole && open == 1) {
                parts.stream()
                        .filter(this::shown)
                        .min(Comparator.<PublishedCell, Boolean>comparing(part -> layer.amount(part) <= 0)
                                .thenComparingDouble(layer::amount))
                        .ifPresent(this::secret);
            }
        }
    }

    private List<PublishedCell> cells(Set<Integer> quantities, PublishedCell like) {
        var cells = new ArrayList<PublishedCell>();
        for (int quantity : quantities) {
            var cell = layer.cell(quantity, like.region());
            if (layer.told(cell).there()) {
                cells.add(cell);
            }
        }
        return cells;
    }

    private boolean shown(PublishedCell share) {
        return layer.published(share) && !hidden.containsKey(share);
    }

    /// The counts of which a hidden share can be worked out.
    private List<PublishedCell> countsOf(PublishedCell share) {
        return ties.ratios().of(share.quantity()).stream()
                .filter(ratio -> isShown(ratio.count(), share) && isShown(ratio.base(), share))
                .map(ratio -> layer.cell(ratio.count(), share.region()))
                .toList();
    }

    private boolean isShown(int quantity, PublishedCell like) {
        var cell = layer.cell(quantity, like.region());
        return layer.published(cell) && counts.bounds(cell).isEmpty();
    }
}
