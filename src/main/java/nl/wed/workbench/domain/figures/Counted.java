package nl.wed.workbench.domain.figures;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the numbers of a statistic count. Only numbers of people and households can be too small to
/// show; an average of 2.2 or 3 schools nearby tells about nobody.
public enum Counted {
    PEOPLE,
    HOUSEHOLDS,
    /// Nothing says what: protected as if it were people.
    UNCLEAR,
    FACILITIES,
    AVERAGE,
    DISTANCE,
    /// So many per household, per 1.000 inhabitants.
    RATE,
    SCORE,
    /// A percentage, euros, kilometres: no number of anything.
    NOTHING;

    private static final ObservationSet NO_VALUES = new ObservationSet(List.of(), Map.of(), List.of());

    /// Whether a small number of these is not shown.
    public boolean guarded() {
        return this == PEOPLE || this == HOUSEHOLDS || this == UNCLEAR;
    }

    /// Whether the numbers of parts make that of the whole.
    public boolean addsUp() {
        return guarded() || this == FACILITIES;
    }

    /// What a statistic counts when nobody says so.
    public static Counted of(Statistic statistic, ObservationSet set) {
        return of(statistic, statistic.unit(), Optional.empty(), set);
    }

    /// The same without a look at the values.
    public static Counted byTitle(Statistic statistic) {
        return of(statistic, statistic.unit(), Optional.empty(), NO_VALUES);
    }

    /// What a statistic counts that is shown in a unit: as the catalogue says, else by its title, else
    /// an average when some value is not whole, else by what its unit and title name. What the source
    /// gives in thousands is here in ones, so its decimals are none.
    public static Counted of(Statistic statistic, String shownIn, Optional<Counted> said, ObservationSet set) {
        String own = statistic.unit();
        boolean asShown = own.isBlank() || !CountedTitle.countsIn(own) && CountedTitle.countsIn(shownIn);
        String unit = asShown ? shownIn : own;
        var title = CountedTitle.of(statistic);
        if (unit.isBlank()) {
            return withoutUnit(title, set.hasFractions(statistic.code()));
        }
        if (!CountedTitle.countsIn(unit)) {
            return NOTHING;
        }
        return said.or(title::said)
                .orElseGet(() -> set.hasFractions(statistic.code())
                        ? AVERAGE
                        : title.named().or(() -> CountedTitle.namedIn(unit)).orElse(UNCLEAR));
    }

    /// A column of which nobody gave the unit is protected when its title names people, or says that it is a count
    /// of what it names in letters only.
    private static Counted withoutUnit(CountedTitle title, boolean fractions) {
        if (fractions || title.isShare()) {
            return NOTHING;
        }
        return title.isShortCount()
                ? UNCLEAR
                : title.said().or(title::ownNamed).filter(Counted::guarded).orElse(NOTHING);
    }
}
