package nl.wed.workbench.domain.profile;

import java.util.Optional;
import java.util.OptionalDouble;
import nl.wed.workbench.domain.figures.Direction;
import nl.wed.workbench.domain.figures.Figure;
import nl.wed.workbench.domain.figures.Figure.Standing;
import nl.wed.workbench.domain.figures.PeerGroup;
import nl.wed.workbench.domain.figures.Value;

/// One row of the kansenprofiel: a figure with the municipalities around it, its trend and its
/// course.
public record ProfileLine(Figure figure, RegionValues municipalities, Trend trend, Optional<Course> course) {
    /// What makes a figure 'ongunstig en ongunstiger'.
    public enum Worsening {
        TREND,
        COURSE,
        NO
    }

    /// The row among all municipalities.
    public Spine spine() {
        return Spine.amongAll(
                figure.own().value(),
                figure.benchmark(),
                municipalities.spread(),
                figure.indicator().direction());
    }

    /// The row among the members of a group, with the country in the middle.
    public Spine spine(PeerGroup group) {
        return Spine.amongPeers(
                figure.own().value(),
                figure.benchmark(),
                municipalities.spread(group.codes()),
                figure.indicator().direction());
    }

    /// The own value beside that of the country, in the decimals that are shown.
    public Judgement besideCountry(int decimals) {
        return figure.benchmark()
                .map(country -> Judgement.of(
                        figure.own().value(), country, figure.indicator().direction(), decimals))
                .orElse(Judgement.NONE);
    }

    /// The median of a group; without a group that of all municipalities, when there are enough.
    public Optional<Value> median(Optional<PeerGroup> group) {
        if (group.isPresent()) {
            return municipalities.median(group.get().codes());
        }
        var all = municipalities.spread();
        return all.sufficient() ? Optional.of(Value.of(all.median())) : Optional.empty();
    }

    /// The own value beside the median of a group, in the decimals that are shown; without a group
    /// beside that of all municipalities.
    public Judgement besidePeers(Optional<PeerGroup> group, int decimals) {
        return median(group)
                .map(median -> Judgement.of(
                        figure.own().value(), median, figure.indicator().direction(), decimals))
                .orElse(Judgement.NONE);
    }

    /// How far the own value is from the median of a group, in widths of the middle half of all
    /// municipalities: positive on the favourable side. Empty where nothing can be judged.
    public OptionalDouble distance(Optional<PeerGroup> group) {
        var own = figure.own().value().exact();
        var median = median(group);
        var direction = figure.indicator().direction();
        var all = municipalities.spread();
        double width = all.quantile(0.75) - all.quantile(0.25);
        if (own.isEmpty() || median.isEmpty() || direction == Direction.NEUTRAL || !(width > 0)) {
            return OptionalDouble.empty();
        }
        double more = (own.getAsDouble() - median.get().low()) / width;
        return OptionalDouble.of(direction == Direction.HIGHER_IS_BETTER ? more : -more);
    }

    /// The part (0 to 1) of the municipalities that the own value is more favourable than; empty
    /// where nothing can be judged.
    public OptionalDouble favourableShare() {
        if (figure.standing() == Standing.NO_JUDGEMENT) {
            return OptionalDouble.empty();
        }
        double share = figure.municipalities().share(figure.own().value().low());
        return OptionalDouble.of(figure.indicator().direction() == Direction.HIGHER_IS_BETTER ? share : 1 - share);
    }

    /// The place among all municipalities; empty without one exact value.
    public Optional<Rank> rank() {
        var own = figure.own().value().exact();
        return own.isEmpty()
                ? Optional.empty()
                : Rank.of(
                        own.getAsDouble(),
                        municipalities.spread(),
                        figure.indicator().direction());
    }

    /// Whether the figure is in the least favourable quarter and moves further that way: by a shown
    /// trend, or, when the rule says nothing, by its course over the years. A rule that finds no
    /// trend outweighs the course.
    public Worsening worsening() {
        if (figure.standing() != Standing.UNFAVOURABLE) {
            return Worsening.NO;
        }
        return switch (trend) {
            case Trend.Moving moving -> moving.favour() == Favour.UNFAVOURABLE ? Worsening.TREND : Worsening.NO;
            case Trend.NotShown _ -> Worsening.NO;
            case Trend.NotComputable _ ->
                course.filter(one -> one.favour() == Favour.UNFAVOURABLE).isPresent() ? Worsening.COURSE : Worsening.NO;
        };
    }
}
