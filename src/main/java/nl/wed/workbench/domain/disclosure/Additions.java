package nl.wed.workbench.domain.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.wed.workbench.domain.disclosure.Quantities.Quantity;
import nl.wed.workbench.domain.disclosure.Regions.Whole;

/// The sums among the cells of a period: of a statistic over the regions of a region, and of
/// statistics in one region. Districts are the parts of a municipality, neighbourhoods where it has no
/// districts.
final class Additions {
    /// The part of a total that so many parts of it, all told, leave over.
    private record Shortfall(int parts, double part) {}

    private record Key(int quantity, String region, Object kind) {}

    private static final double SHORT = 0.05;

    private final Quantities quantities;
    private final Partitions partitions;
    private final Regions regions;
    private final Layer layer;
    private final Map<Key, Optional<Addition>> known = new HashMap<>();
    private final Map<Whole, List<Shortfall>> shortfalls = new HashMap<>();
    private final Map<Integer, Map<Whole, List<String>>> inside = new HashMap<>();

    Additions(Quantities quantities, Partitions partitions, Regions regions, Layer layer) {
        this.quantities = quantities;
        this.partitions = partitions;
        this.regions = regions;
        this.layer = layer;
    }

    /// The sums in which a cell is a part or the total.
    List<Addition> with(PublishedCell cell) {
        var found = new ArrayList<Addition>();
        for (Whole whole : regions.wholes(cell.region())) {
            over(cell.quantity(), whole).filter(addition -> addition.has(cell)).ifPresent(found::add);
        }
        for (String level : Regions.levels(cell.region())) {
            over(cell.quantity(), new Whole(cell.region(), level)).ifPresent(found::add);
        }
        for (Partition partition : partitions.with(cell.quantity())) {
            over(partition, cell.region())
                    .filter(addition -> addition.has(cell))
                    .ifPresent(found::add);
        }
        return found;
    }

    private Optional<Addition> over(int quantity, Whole whole) {
        return find(new Key(quantity, whole.region(), whole.level()), () -> {
            boolean neighbourhoods =
                    whole.level().equals("BU") && whole.region().startsWith("GM");
            boolean districts = neighbourhoods
                    && !parts(quantity, new Whole(whole.region(), "WK")).isEmpty();
            var total = layer.cell(quantity, whole.region());
            var parts = districts ? List.<PublishedCell>of() : parts(quantity, whole);
            return addition(total, parts, false, isPartial(whole, total, parts));
        });
    }

    private List<PublishedCell> parts(int quantity, Whole whole) {
        return inside.computeIfAbsent(quantity, this::inside).getOrDefault(whole, List.of()).stream()
                .map(region -> layer.cell(quantity, region))
                .filter(cell -> layer.told(cell).there())
                .toList();
    }

    /// Whether regions are not all of their whole, where a hidden one leaves it unsaid: no other statistic adds up
    /// over as many of them, and one falls short or they are too few. Districts are taken to be all there are.
    private boolean isPartial(Whole whole, PublishedCell total, List<PublishedCell> parts) {
        boolean districts = whole.level().equals("WK") || whole.level().equals("BU");
        if (districts || layer.published(total) && parts.stream().allMatch(layer::published)) {
            return false;
        }
        var others = shortfalls.computeIfAbsent(whole, this::shortfalls).stream()
                .filter(other -> other.parts() >= parts.size())
                .toList();
        return others.stream().noneMatch(other -> other.part() <= SHORT)
                && (!others.isEmpty() || regions.tooFew(whole, parts.size()));
    }

    private List<Shortfall> shortfalls(Whole whole) {
        return quantities.all().stream()
                .filter(Quantity::people)
                .map(other -> layer.cell(other.number(), whole.region()))
                .filter(layer::published)
                .flatMap(total -> shortfall(total, parts(total.quantity(), whole)).stream())
                .toList();
    }

    private Optional<Shortfall> shortfall(PublishedCell total, List<PublishedCell> parts) {
        if (!parts.stream().allMatch(layer::published)) {
            return Optional.empty();
        }
        double amount = layer.told(total).amount();
        double rest = amount
                - parts.stream().mapToDouble(part -> layer.told(part).amount()).sum();
        boolean adds = Near.atMost(Math.abs(rest), AddingUp.allowance(amount, rest, parts.size()));
        double part = adds ? 0 : Math.abs(rest) / Math.max(1, Math.abs(amount));
        return Optional.of(new Shortfall(parts.size(), part));
    }

    /// The regions of a statistic in any period, by what they are a part of.
    private Map<Whole, List<String>> inside(int quantity) {
        var byWhole = new HashMap<Whole, List<String>>();
        for (String region : quantities.get(quantity).regions()) {
            for (Whole whole : regions.wholes(region)) {
                byWhole.computeIfAbsent(whole, _ -> new ArrayList<>()).add(region);
            }
        }
        return byWhole;
    }

    private Optional<Addition> over(Partition partition, String region) {
        return find(new Key(partition.total(), region, partition), () -> {
            var total = layer.cell(partition.total(), region);
            List<PublishedCell> parts = partition.parts().stream()
                    .map(part -> layer.cell(part, region))
                    .filter(cell -> layer.told(cell).there())
                    .toList();
            boolean seen = layer.told(total).published()
                    && parts.stream().allMatch(part -> layer.told(part).published());
            return partition.closed() || seen ? addition(total, parts, partition.guessed(), false) : Optional.empty();
        });
    }

    private Optional<Addition> addition(
            PublishedCell total, List<PublishedCell> parts, boolean guessed, boolean partial) {
        return parts.isEmpty() || !layer.told(total).there()
                ? Optional.empty()
                : Optional.of(new Addition(total, parts, guessed, partial));
    }

    private Optional<Addition> find(Key key, Supplier<Optional<Addition>> making) {
        return known.computeIfAbsent(key, _ -> making.get());
    }
}
