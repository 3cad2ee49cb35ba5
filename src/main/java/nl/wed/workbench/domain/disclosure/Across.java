package nl.wed.workbench.domain.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wed.workbench.domain.disclosure.Bounds.Kind;
import nl.wed.workbench.domain.disclosure.PublishedSet.Column;
import nl.wed.workbench.domain.disclosure.Sample.Place;
import nl.wed.workbench.domain.disclosure.Shift.Reach;
import nl.wed.workbench.domain.disclosure.YearParts.Parts;
import nl.wed.workbench.domain.figures.Series;

/// What ties cells of several periods or regions together, other than sums over regions and statistics: what
/// is worked out of them, and quarters that make a year.
record Across(Quantities quantities, Calendar calendar, Regions regions, List<Derived> derived, List<Parts> parts) {
    static Across of(Quantities quantities, Calendar calendar, Regions regions) {
        return new Across(
                quantities,
                calendar,
                regions,
                new DerivedSearch(quantities, calendar, regions).found(),
                new YearParts(quantities, calendar).found());
    }

    boolean isEmpty() {
        return derived.isEmpty() && parts.isEmpty();
    }

    /// The cells of which less must be told, as they narrow a hidden one; `hidden` with what is told of each.
    Set<Moment> telling(Map<Moment, Bounds> hidden) {
        var now = new HashMap<>(hidden);
        var telling = new LinkedHashSet<Moment>();
        for (Derived one : derived) {
            for (Place place : places(one.statistic())) {
                var own = new Moment(one.statistic(), place.region(), place.period());
                if (isTold(own, now) && tells(own, one, one.members(place, calendar, regions), now)) {
                    telling.add(own);
                    now.put(own, Bounds.open(Kind.SECRET));
                }
            }
        }
        for (Parts one : parts) {
            quantities.get(one.quantity()).regions().forEach(region -> close(one, region, now, telling));
        }
        return telling;
    }

    /// The hidden cells that are worked out of cells that are all shown, each with the one in its own place: that one
    /// can be hidden for what a source keeps back. A small difference of large numbers is no small group, and
    /// hides none.
    Map<Moment, Moment> givenAway(Map<Moment, Bounds> hidden) {
        var given = new LinkedHashMap<Moment, Moment>();
        for (Derived one : derived) {
            for (Place place : places(one.statistic())) {
                var own = new Moment(one.statistic(), place.region(), place.period());
                if (hidden.containsKey(own)) {
                    var members = one.members(place, calendar, regions);
                    if (!members.isEmpty() && members.stream().allMatch(member -> isShown(member, hidden))) {
                        given.put(own, members.getFirst());
                    }
                }
            }
        }
        return given;
    }

    private Set<Place> places(int quantity) {
        var places = new LinkedHashSet<Place>();
        for (Column column : quantities.get(quantity).columns()) {
            for (Series series :
                    column.set().byRegion(column.statistic().code()).values()) {
                series.points().forEach(point -> places.add(new Place(series.region(), point.period())));
            }
        }
        return places;
    }

    private boolean isShown(Moment moment, Map<Moment, Bounds> hidden) {
        return !hidden.containsKey(moment) && !Double.isNaN(amount(moment));
    }

    private double amount(Moment moment) {
        return quantities.get(moment.quantity()).number(moment.region(), moment.period());
    }

    private boolean isTold(Moment moment, Map<Moment, Bounds> hidden) {
        var bounds = hidden.get(moment);
        return bounds == null ? !Double.isNaN(amount(moment)) : Double.isFinite(bounds.high());
    }

    /// Whether a number and those that it is worked out of could not all be anywhere within what is told of them.
    private boolean tells(Moment own, Derived one, List<Moment> members, Map<Moment, Bounds> hidden) {
        if (members.stream().noneMatch(hidden::containsKey) || !members.stream().allMatch(it -> isThere(it, hidden))) {
            return false;
        }
        var range =
                one.range(members.stream().map(member -> reach(member, hidden)).toList());
        var told = reach(own, hidden);
        return !told.covers(range, one.rounding()) || hidden.containsKey(own) && !range.covers(told, one.rounding());
    }

    private Reach reach(Moment moment, Map<Moment, Bounds> hidden) {
        var bounds = hidden.get(moment);
        return bounds == null ? Reach.only(amount(moment)) : new Reach(bounds.low(), bounds.high());
    }

    /// Of a year and its parts never one alone is hidden, nor so little that it is told more closely.
    private void close(Parts one, String region, Map<Moment, Bounds> hidden, Set<Moment> telling) {
        var members = new ArrayList<Moment>();
        members.add(new Moment(one.quantity(), region, one.whole()));
        one.parts().forEach(part -> members.add(new Moment(one.quantity(), region, part)));
        var inside = members.stream()
                .flatMap(member -> Optional.ofNullable(hidden.get(member)).stream())
                .toList();
        boolean open = inside.size() > 1 && inside.stream().anyMatch(bounds -> Double.isInfinite(bounds.high()));
        if (inside.isEmpty() || open || members.stream().anyMatch(member -> !isThere(member, hidden))) {
            return;
        }
        double most = inside.stream()
                .mapToDouble(Bounds::high)
                .filter(Double::isFinite)
                .max()
                .orElse(1);
        var shown = members.stream()
                .skip(one.parts().size() > 1 ? 1 : 0)
                .filter(member -> isShown(member, hidden))
                .toList();
        var byAmount = Comparator.comparingDouble(this::amount);
        shown.stream()
                .filter(member -> amount(member) >= most)
                .min(byAmount)
                .or(() -> shown.stream().max(byAmount))
                .ifPresent(telling::add);
    }

    private boolean isThere(Moment moment, Map<Moment, Bounds> hidden) {
        return hidden.containsKey(moment) || !Double.isNaN(amount(moment));
    }
}
