package nl.wed.workbench.domain.figures;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Which of several data sets gives the figure of an indicator. The one that the user chose; else
/// one beside which the country stands, rather than one without that is at most [#YEARS] years
/// newer; else the newest, and of the same period one with enough municipalities to compare with,
/// then the one with most periods. An edition that another one replaces gives way as soon as that
/// one is as new.
public final class SourceChoice {
    /// A comparison with the country outweighs a figure that is so many years newer.
    public static final int YEARS = 4;

    private static final Comparator<Figure> NEWEST = Comparator.comparing(
                    (Figure figure) -> figure.own().period())
            .thenComparing(figure -> figure.benchmark().isPresent())
            .thenComparing(figure -> figure.municipalities().sufficient())
            .thenComparingInt(figure -> figure.ownSeries().size());

    private final List<Figure> figures;

    private SourceChoice(List<Figure> figures) {
        this.figures = figures;
    }

    /// The figure among those of one indicator; empty for none.
    static Optional<Figure> among(List<Figure> figures) {
        var choice = new SourceChoice(figures);
        return choice.byUser().or(choice::byItself);
    }

    private Optional<Figure> byUser() {
        return figures.stream()
                .filter(figure -> figure.source().chosen() != null)
                .max(NEWEST)
                .map(this::newestEdition);
    }

    private Optional<Figure> byItself() {
        var last =
                figures.stream().filter(figure -> successor(figure).isEmpty()).toList();
        var newest = last.stream().max(NEWEST);
        return last.stream()
                .filter(figure -> figure.benchmark().isPresent())
                .max(NEWEST)
                .filter(figure -> newest.stream().allMatch(one -> years(figure, one) <= YEARS))
                .or(() -> newest);
    }

    private Figure newestEdition(Figure figure) {
        return successor(figure).map(this::newestEdition).orElse(figure);
    }

    private Optional<Figure> successor(Figure figure) {
        return figures.stream()
                .filter(other -> figure.dataSet().id().equals(other.dataSet().replaces()))
                .filter(other -> other.own().period().compareTo(figure.own().period()) >= 0)
                .findFirst();
    }

    private static int years(Figure older, Figure newer) {
        return Periods.startYear(newer.own().period())
                - Periods.startYear(older.own().period());
    }
}
