package nl.wed.workbench.ui.figures.profile;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wed.workbench.domain.figures.Figure;
import nl.wed.workbench.domain.figures.HiddenValue;
import nl.wed.workbench.domain.figures.Indicator;
import nl.wed.workbench.domain.figures.PeerGroup;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.domain.profile.Caveat;
import nl.wed.workbench.domain.profile.Judgement;
import nl.wed.workbench.domain.profile.ProfileLine;
import nl.wed.workbench.domain.profile.Spine;
import nl.wed.workbench.texts.ChoiceWords;
import nl.wed.workbench.texts.FigureUnit;
import nl.wed.workbench.texts.ProfileWords;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.figures.kit.FigureText;
import nl.wed.workbench.ui.figures.profile.RowFace.Beside;
import nl.wed.workbench.ui.figures.profile.RowFace.Words;

/// Puts a row of the profile in words. `peers` is the group that is compared with, `amongPeers`
/// whether the place is that among the group.
record RowWords(Texts texts, Optional<PeerGroup> peers, boolean amongPeers) {

    /// The words of an indicator; those of its figure are empty without a line.
    RowFace of(Indicator indicator, Optional<ProfileLine> line, List<Caveat> caveats) {
        var flags = caveats(caveats, line.map(ProfileLine::figure));
        return line.map(one -> of(one, flags)).orElseGet(() -> {
            String facts = new FigureText(texts).noFigure(indicator);
            return without(indicator, facts, facts, flags);
        });
    }

    /// The words of an indicator of which the figure may not be shown.
    RowFace of(Indicator indicator, HiddenValue hidden, List<Caveat> caveats) {
        var words = new ChoiceWords(texts);
        return without(
                indicator,
                hidden.periodLabel() + " · " + words.briefly(hidden),
                words.hidden(hidden),
                caveats(caveats, Optional.empty()));
    }

    /// The words of an indicator of which a table is there that does not have the municipality, since that was made
    /// of others in a year.
    RowFace merged(Indicator indicator, int year, List<Caveat> caveats) {
        String made = String.valueOf(year);
        return without(
                indicator,
                texts.get("profile.merged", made),
                texts.get("profile.merged.full", made),
                caveats(caveats, Optional.empty()));
    }

    private static RowFace without(Indicator indicator, String facts, String full, Words flags) {
        var none = new Beside("", Judgement.NONE, Words.NONE);
        return new RowFace(
                indicator.name(),
                facts,
                flags,
                "",
                MovementWords.NONE,
                none,
                none,
                new RowFace.Row(new Spine.TooFew(0, 0), Judgement.NONE, Words.NONE),
                sentence(indicator.name(), full, flags.brief()));
    }

    private RowFace of(ProfileLine line, Words flags) {
        var figure = line.figure();
        var indicator = figure.indicator();
        String facts = Stream.of(
                        FigureUnit.of(figure).name(),
                        figure.own().periodLabel(),
                        texts.name("figures", indicator.direction()))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
        String own = numbers().brief(figure.own().value(), figure);
        var movement = new MovementWords(texts).of(line);
        var country = country(line);
        var beside = peers(line);
        var row = row(line);
        return new RowFace(
                indicator.name(),
                facts,
                flags,
                own,
                movement,
                country,
                beside,
                row,
                sentence(
                        indicator.name(),
                        texts.get("profile.spoken.own", numbers().own(figure), facts),
                        movement.words().full(),
                        country.words().full(),
                        beside.words().full(),
                        row.words().full(),
                        flags.full()));
    }

    private Beside country(ProfileLine line) {
        var figure = line.figure();
        String name = texts.get("figures.country");
        var judgement = line.besideCountry(decimals(figure));
        String value = numbers().national(figure);
        String full = figure.nationalIsTotal() ? texts.get("profile.country.total") : value;
        return new Beside(value, judgement, judged(judgement, name, full, figure.benchmark()));
    }

    private Beside peers(ProfileLine line) {
        var figure = line.figure();
        var median = line.median(peers);
        var judgement = line.besidePeers(peers, decimals(figure));
        String value = median.map(one -> numbers().brief(one, figure)).orElseGet(() -> texts.get("figures.tooFew"));
        int known = line.municipalities().spread().sorted().size();
        String full = peers.map(group -> texts.get(
                        "profile.peers.median",
                        value,
                        line.municipalities().spread(group.codes()).sorted().size(),
                        group.codes().size()))
                .orElseGet(() -> texts.get("profile.all.median", value, known));
        return new Beside(value, judgement, judged(judgement, peersName(), full, median));
    }

    /// The name of what the medians are of.
    private String peersName() {
        return peers.map(PeerGroup::name).orElseGet(() -> texts.get("profile.all"));
    }

    private Words judged(Judgement judgement, String other, String value, Optional<Value> comparable) {
        String words = comparable.isEmpty() ? "" : texts.name("profile", judgement);
        return new Words(
                words,
                comparable.isEmpty()
                        ? texts.get("profile.beside.none", other, value)
                        : texts.get("profile.beside", other, value, new ProfileWords(texts).of(judgement, other)));
    }

    private RowFace.Row row(ProfileLine line) {
        var group = peers.filter(_ -> amongPeers);
        var spine = group.map(line::spine).orElseGet(line::spine);
        return switch (spine) {
            case Spine.TooFew(int known, int minimum) ->
                new RowFace.Row(
                        spine,
                        Judgement.NONE,
                        new Words(
                                texts.get("profile.tooFew", known, minimum),
                                texts.get("profile.tooFew.full", known, minimum)));
            case Spine.Drawn drawn -> drawn(line, drawn, group);
        };
    }

    private RowFace.Row drawn(ProfileLine line, Spine.Drawn drawn, Optional<PeerGroup> group) {
        var figure = line.figure();
        var all = group.map(one -> line.municipalities().spread(one.codes()))
                .orElseGet(() -> line.municipalities().spread());
        String spread = texts.get(
                "profile.spine",
                group.map(PeerGroup::name).orElseGet(() -> texts.get("profile.all")),
                brief(figure, all.minimum()),
                brief(figure, all.maximum()),
                brief(figure, all.quantile(0.25)),
                brief(figure, all.quantile(0.75)),
                all.sorted().size());
        String middle = texts.get("profile.spine." + drawn.benchmark().name(), brief(figure, drawn.middle()));
        String rank = group.isPresent()
                ? ""
                : line.rank().map(one -> new ProfileWords(texts).of(one)).orElse("");
        String side = texts.get(
                switch (figure.indicator().direction()) {
                    case NEUTRAL -> "profile.spine.plain";
                    case LOWER_IS_BETTER -> "profile.spine.mirrored";
                    case HIGHER_IS_BETTER -> "profile.spine.better";
                });
        var judgement = Judgement.of(
                figure.own().value(),
                Value.of(drawn.middle()),
                figure.indicator().direction(),
                decimals(figure));
        return new RowFace.Row(drawn, judgement, new Words("", sentence(spread, middle, rank, side)));
    }

    private Words caveats(List<Caveat> caveats, Optional<Figure> figure) {
        return new Words(
                caveats.stream().map(one -> texts.name("profile", one)).collect(Collectors.joining(" · ")),
                caveats.stream().map(one -> caveat(one, figure)).collect(Collectors.joining("\n")));
    }

    private String caveat(Caveat caveat, Optional<Figure> figure) {
        return figure.filter(_ -> caveat == Caveat.HIDDEN_NEWER)
                .flatMap(new ChoiceWords(texts)::hidden)
                .orElseGet(() -> texts.get("profile.caveat." + caveat.name()));
    }

    private String brief(Figure figure, double amount) {
        return numbers().brief(Value.of(amount), figure);
    }

    private FigureText numbers() {
        return new FigureText(texts);
    }

    private static int decimals(Figure figure) {
        return FigureUnit.of(figure).shownDecimals();
    }

    /// The parts that say something, each ended with a point.
    private static String sentence(String... parts) {
        return Stream.of(parts)
                .filter(part -> !part.isBlank())
                .map(part -> part.endsWith(".") ? part : part + ".")
                .collect(Collectors.joining(" "));
    }
}
