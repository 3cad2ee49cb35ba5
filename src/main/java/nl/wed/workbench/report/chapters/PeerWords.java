package nl.wed.workbench.report.chapters;

import java.util.Optional;
import nl.wed.workbench.domain.figures.Figure;
import nl.wed.workbench.domain.figures.PeerGroup;
import nl.wed.workbench.domain.figures.Spread;
import nl.wed.workbench.domain.profile.ProfileLine;
import nl.wed.workbench.texts.ProfileWords;

/// What a document says of a figure beside the named peer group, and of its trend.
record PeerWords(Facts facts) {
    /// The group that documents compare with.
    Optional<PeerGroup> group() {
        return facts.shown().peers();
    }

    /// The values of the members of the group; empty when none has one.
    Optional<Spread> spread(Figure figure) {
        return group().flatMap(
                        group -> line(figure).map(line -> line.municipalities().spread(group.codes())))
                .filter(spread -> !spread.sorted().isEmpty());
    }

    /// The median of the group, or why there is none.
    String median(Figure figure) {
        return spread(figure)
                .map(spread -> facts.words().amount(spread.median(), figure))
                .orElse(facts.text("figures.tooFew"));
    }

    /// A sentence with the median of the group; empty without a group or values.
    String sentence(Figure figure) {
        return group().flatMap(group -> spread(figure)
                        .map(spread -> facts.texts()
                                .get(
                                        "pictures.plan.peers",
                                        group.name(),
                                        spread.sorted().size(),
                                        median(figure))))
                .orElse("");
    }

    /// The trend by its rule, and how the figure moved beside the other municipalities; empty for a
    /// figure of one year.
    String trend(Figure figure) {
        var words = new ProfileWords(facts.texts());
        return line(figure)
                .flatMap(line -> line.course()
                        .map(course -> facts.texts()
                                .get(
                                        "pictures.plan.trend",
                                        capital(words.of(line.trend())),
                                        capital(words.of(course)))))
                .orElse("");
    }

    private Optional<ProfileLine> line(Figure figure) {
        return facts.shown().line(figure.indicator().id());
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
