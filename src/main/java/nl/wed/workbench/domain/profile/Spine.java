package nl.wed.workbench.domain.profile;

import java.util.Optional;
import nl.wed.workbench.domain.figures.Direction;
import nl.wed.workbench.domain.figures.Spread;
import nl.wed.workbench.domain.figures.Value;

/// The geometry of one row of the kansenprofiel: the benchmark in the middle, the full range and
/// the middle half of the municipalities, and the own value. Right is better, so a row is mirrored
/// when low is good.
public sealed interface Spine {
    /// Below this number of peers neither range nor quarters are drawn: a quarter would be a single
    /// municipality. For all municipalities [Spread#MINIMUM] holds.
    int MINIMUM_PEERS = 8;

    /// What stands in the middle.
    enum Benchmark {
        COUNTRY,
        MEDIAN
    }

    /// A stretch of the row in half widths from the middle, -1 to 1.
    record Span(double from, double to) {}

    /// A row that can be drawn. All spans are in half widths from the middle; `own` has length zero
    /// for one number and is empty when the own value is missing.
    record Drawn(
            Benchmark benchmark,
            double middle,
            Span range,
            Span box,
            Optional<Span> own,
            boolean mirrored,
            int municipalities)
            implements Spine {}

    /// 'Te weinig gegevens': so many municipalities, where so many are needed.
    record TooFew(int municipalities, int minimum) implements Spine {}

    /// The row among all municipalities.
    static Spine amongAll(Value own, Optional<Value> country, Spread municipalities, Direction direction) {
        return of(own, country, municipalities, direction, Spread.MINIMUM);
    }

    /// The row among the members of a peer group.
    static Spine amongPeers(Value own, Optional<Value> country, Spread peers, Direction direction) {
        return of(own, country, peers, direction, MINIMUM_PEERS);
    }

    private static Spine of(Value own, Optional<Value> country, Spread others, Direction direction, int minimum) {
        int count = others.sorted().size();
        if (count < minimum) {
            return new TooFew(count, minimum);
        }
        var exact = country.flatMap(value -> value.exact().stream().boxed().findFirst());
        double middle = exact.orElseGet(others::median);
        var scale = new Scale(middle, farthest(middle, own, others), direction == Direction.LOWER_IS_BETTER);
        return new Drawn(
                exact.isPresent() ? Benchmark.COUNTRY : Benchmark.MEDIAN,
                middle,
                scale.span(others.minimum(), others.maximum()),
                scale.span(others.quantile(0.25), others.quantile(0.75)),
                own instanceof Value.Missing ? Optional.empty() : Optional.of(scale.span(own.low(), own.high())),
                scale.mirrored,
                count);
    }

    /// The largest distance to the middle; the own value can lie outside the range of its peers.
    private static double farthest(double middle, Value own, Spread others) {
        double most = Math.max(Math.abs(middle - others.minimum()), Math.abs(middle - others.maximum()));
        return own instanceof Value.Missing
                ? most
                : Math.max(most, Math.max(Math.abs(middle - own.low()), Math.abs(middle - own.high())));
    }

    /// From values to half widths.
    record Scale(double middle, double farthest, boolean mirrored) {
        Span span(double low, double high) {
            return mirrored ? new Span(place(high), place(low)) : new Span(place(low), place(high));
        }

        private double place(double value) {
            double place = farthest == 0 ? 0 : (value - middle) / farthest;
            return mirrored ? -place : place;
        }
    }
}
