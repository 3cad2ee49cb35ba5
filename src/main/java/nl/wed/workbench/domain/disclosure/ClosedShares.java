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
    private static final double NEAR = 1e-6;

    private final Links links;
    private final Layer layer;
    private final Suppression<Cell> counts;
    private final Map<Cell, Set<Ratio>> hidden = new LinkedHashMap<>();
    private final Set<Cell> uncertain = new LinkedHashSet<>();

    ClosedShares(Links links, Layer layer, Suppression<Cell> counts) {
        this.links = links;
        this.layer = layer;
        this.counts = counts;
    }

    /// Hides a share that the source keeps back.
    void secret(Cell share) {
        hidden.computeIfAbsent(share, _ -> new LinkedHashSet<>());
    }

    /// Hides what there is to hide; gives the counts that have to be hidden for it.
    Map<Cell, Bounds> close(Predicate<Cell> here) {
        List.copyOf(counts.hidden()).stream().filter(here).forEach(this::closeSharesOf);
        List.copyOf(hidden.keySet()).stream().filter(here).forEach(this::closeGroups);
        var more = new LinkedHashMap<Cell, Bounds>();
        List.copyOf(hidden.keySet()).stream()
                .filter(here)
                .forEach(share -> countsOf(share).forEach(count -> more.put(count, Bounds.open(Kind.SECRET))));
        return more;
    }

    /// The shares that nothing could be hidden with.
    Set<Cell> uncertain() {
        return uncertain;
    }

    /// What is told of a share; empty when it is shown.
    Optional<Value> told(Cell share) {
        return Optional.ofNullable(hidden.get(share)).map(ratios -> {
            var only = ratios.size() == 1 ? ratios.iterator().next() : null;
            return only != null && only.based() ? range(share, only) : secret();
        });
    }

    private static Value secret() {
        return Value.missing(MissingReason.CONFIDENTIAL);
    }

    private void closeSharesOf(Cell count) {
        for (Ratio ratio : links.ratios().with(count.quantity())) {
            var share = layer.cell(ratio.share(), count.region());
            if (layer.published(share) && !fits(share, ratio)) {
                hidden.computeIfAbsent(share, _ -> new LinkedHashSet<>()).add(ratio);
            }
        }
    }

    /// Whether the share stays the same, as it is rounded, wherever the count and the base may be.
    private boolean fits(Cell share, Ratio ratio) {
        if (!ratio.based()) {
            return false;
        }
        var count = bounds(ratio.count(), share.region());
        var base = bounds(ratio.base(), share.region());
        if (Double.isNaN(count.low() + base.low()) || base.low() <= 0) {
            return !Double.isNaN(count.low() + base.low()) || !named(ratio);
        }
        double amount = layer.amount(share);
        return Math.abs(ratio.of(count.low(), base.high()) - amount) <= ratio.rounding() + NEAR
                && Math.abs(ratio.of(count.high(), base.low()) - amount) <= ratio.rounding() + NEAR;
    }

    private boolean named(Ratio ratio) {
        return title(ratio.count()).isOf(title(ratio.share()));
    }

    private Title title(int quantity) {
        return Title.of(links.quantities().get(quantity).columns().getFirst().statistic());
    }

    private Bounds bounds(int quantity, String region) {
        var cell = layer.cell(quantity, region);
        return counts.bounds(cell).orElseGet(() -> Bounds.range(told(cell, 0), told(cell, 1)));
    }

    private double told(Cell cell, int end) {
        var told = layer.told(cell);
        return told.published() ? told.amount() : end == 0 ? told.low() : told.high();
    }

    /// The share of what is told of the count, when the base is shown and the share is that of the count.
    private Value range(Cell share, Ratio ratio) {
        var count = bounds(ratio.count(), share.region());
        var baseCell = layer.cell(ratio.base(), share.region());
        double base = layer.told(baseCell).amount();
        boolean shown = base > 0 && counts.bounds(baseCell).isEmpty();
        double amount = layer.amount(layer.cell(ratio.count(), share.region()));
        boolean true_ = Math.abs(ratio.of(amount, base) - layer.amount(share)) <= ratio.rounding() + NEAR;
        return shown && true_ && Double.isFinite(count.high())
                ? new Value.Interval(
                        ratio.rounded(ratio.of(count.low(), base)), ratio.rounded(ratio.of(count.high(), base)))
                : secret();
    }

    private void closeGroups(Cell share) {
        for (Group group : links.groups().with(share.quantity())) {
            List<Cell> parts = cells(group.parts(), share);
            boolean whole = cells(group.whole(), share).stream().allMatch(this::shown);
            long open = parts.stream().filter(part -> !shown(part)).count();
            if (whole && open == 1 && parts.size() > 1) {
                var next = parts.stream()
                        .filter(this::shown)
                        .min(Comparator.<Cell>comparingInt(part -> layer.amount(part) > 0 ? 0 : 1)
                                .thenComparingDouble(layer::amount));
                next.ifPresentOrElse(this::secret, () -> uncertain.add(share));
            }
        }
    }

    private List<Cell> cells(Set<Integer> quantities, Cell like) {
        var cells = new ArrayList<Cell>();
        for (int quantity : quantities) {
            var cell = layer.cell(quantity, like.region());
            if (layer.told(cell).there()) {
                cells.add(cell);
            }
        }
        return cells;
    }

    private boolean shown(Cell share) {
        return layer.published(share) && !hidden.containsKey(share);
    }

    /// The counts of which a hidden share can be worked out.
    private List<Cell> countsOf(Cell share) {
        return links.ratios().of(share.quantity()).stream()
                .filter(ratio -> isShown(ratio.count(), share) && isShown(ratio.base(), share))
                .map(ratio -> layer.cell(ratio.count(), share.region()))
                .toList();
    }

    private boolean isShown(int quantity, Cell like) {
        var cell = layer.cell(quantity, like.region());
        return layer.published(cell) && counts.bounds(cell).isEmpty();
    }
}
