package nl.wed.workbench.domain.profile;

import nl.wed.workbench.domain.figures.Figure;
import nl.wed.workbench.domain.figures.Figure.Standing;
import nl.wed.workbench.domain.figures.PeerGroup;

import java.util.Optional;

/// One row of the kansenprofiel: a figure with the municipalities around it, its trend and its
/// course.
public record ProfileLine(
        Figure figure, RegionValues municipalities, Trend trend, Optional<Course> course) {
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
                figure.national(),
                municipalities.spread(),
                figure.indicator().direction());
    }

    /// The row among the members of a group, with the country in the middle.
    public Spine spine(PeerGroup group) {
        return Spine.amongPeers(
                figure.own().value(),
                figure.national(),
                municipalities.spread(group.codes()),
                figure.indicator().direction());
    }

    /// The own value beside that of the country, in the decimals that are shown.
    public Judgement besideCountry(int decimals) {
        return figure.national()
                .map(country ->
                        Judgement.of(
                                figure.own().value(),
                                country,
                                figure.indicator().direction(),
                                decimals))
                .orElse(Judgement.NONE);
    }

    /// The own value beside the median of a group, in the decimals that are shown.
    public Judgement besidePeers(PeerGroup group, int decimals) {
        return municipalities
                .median(group.codes())
                .map(median ->
                        Judgement.of(
                                figure.own().value(),
                                median,
                                figure.indicator().direction(),
                                decimals))
                .orElse(Judgement.NONE);
    }

    /// The place among all municipalities; empty without one exact value.
    public Optional<Rank> rank() {
        var own = figure.own().value().exact();
        return own.isEmpty()
                ? Optional.empty()
                : Rank.of(
                        own.getAsDouble(), municipalities.spread(), figure.indicator().direction());
    }

    /// Whether the figure is in the least favourable quarter and moves further that way: by a shown
    /// trend, or, when the rule says nothing, by its course over the years. A rule that finds no
    /// trend outweighs the course.
    public Worsening worsening() {
        if (figure.standing() != Standing.UNFAVOURABLE) {
            return Worsening.NO;
        }
        return switch (trend) {
            case Trend.Moving moving ->
                    moving.favour() == Favour.UNFAVOURABLE ? Worsening.TREND : Worsening.NO;
            case Trend.NotShown _ -> Worsening.NO;
            case Trend.NotComputable _ ->
                    course.filter(one -> one.favour() == Favour.UNFAVOURABLE).isPresent()
                            ? Worsening.COURSE
                            : Worsening.NO;
        };
    }
}
