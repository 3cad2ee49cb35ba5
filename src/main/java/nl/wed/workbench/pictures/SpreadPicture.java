package nl.wed.workbench.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wed.workbench.chart.Plot;
import nl.wed.workbench.chart.Plot.Dot;
import nl.wed.workbench.chart.Plot.Mark;
import nl.wed.workbench.chart.Plot.Tone;
import nl.wed.workbench.domain.figures.Direction;
import nl.wed.workbench.domain.figures.PeerGroup;
import nl.wed.workbench.texts.ProfileWords;

/// A dot for every municipality with the peers in their own colour, and lines for ours, the country
/// and the median of the peers.
record SpreadPicture(FigureFacts facts) {
    Optional<Picture> picture() {
        var all = facts.municipalities().spread();
        if (!all.sufficient()) {
            return Optional.empty();
        }
        var figure = facts.figure();
        String period = figure.own().periodLabel();
        String title = facts.text("spread.title", figure.indicator().name(), period);
        String count = facts.text("spread.all", all.sorted().size());
        var plot = new Plot.Strip(count, group(), dots(), marks());
        List<List<String>> table = table();
        String said = table.stream()
                .skip(1)
                .map(row -> row.getFirst() + ": " + row.getLast())
                .reduce((one, other) -> one + "; " + other)
                .orElse("");
        return Optional.of(new Picture(
                Picture.Kind.SPREAD,
                facts.chart(title, count + ". " + said + ".", plot),
                table,
                rank(),
                facts.source()));
    }

    private String group() {
        return facts.peers()
                .map(group -> facts.text(
                        "spread.peers",
                        group.name(),
                        facts.municipalities().spread(group.codes()).sorted().size()))
                .orElse("");
    }

    private List<Dot> dots() {
        Set<String> peers = facts.peers().map(PeerGroup::codes).map(Set::copyOf).orElse(Set.of());
        List<Dot> dots = new ArrayList<>();
        facts.municipalities().byCode().forEach((code, amount) -> {
            if (!code.equals(facts.figure().region())) {
                dots.add(new Dot(facts.name(code), facts.number(amount), peers.contains(code)));
            }
        });
        return dots;
    }

    private List<Mark> marks() {
        List<Mark> marks = new ArrayList<>();
        facts.figure()
                .own()
                .value()
                .exact()
                .ifPresent(amount -> marks.add(new Mark(facts.municipality(), facts.number(amount), Tone.OWN)));
        facts.figure()
                .benchmark()
                .ifPresent(country -> country.exact()
                        .ifPresent(amount ->
                                marks.add(new Mark(facts.text("country"), facts.number(amount), Tone.REFERENCE))));
        facts.peers()
                .ifPresent(group -> marks.add(new Mark(
                        facts.text("spread.median", group.name()),
                        facts.number(
                                facts.municipalities().spread(group.codes()).median()),
                        Tone.ACCENT)));
        return marks;
    }

    private String rank() {
        return facts.line()
                .flatMap(line -> line.rank())
                .map(rank -> facts.text(
                        facts.figure().indicator().direction() == Direction.NEUTRAL
                                ? "spread.rankHighest"
                                : "spread.rankBest",
                        facts.capital(new ProfileWords(facts.texts()).of(rank))))
                .orElse("");
    }

    private List<List<String>> table() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(facts.text("area"), facts.unit().name()));
        rows.add(List.of(facts.municipality(), facts.words(facts.figure().own().value())));
        facts.figure().benchmark().ifPresent(value -> rows.add(List.of(facts.text("country"), facts.words(value))));
        facts.peers().ifPresent(group -> {
            var spread = facts.municipalities().spread(group.codes());
            rows.add(List.of(facts.text("spread.median", group.name()), facts.words(spread.median())));
        });
        var all = facts.municipalities().byCode().entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .toList();
        var lowest = all.getFirst();
        var highest = all.getLast();
        rows.add(List.of(facts.text("spread.lowest", facts.name(lowest.getKey())), facts.words(lowest.getValue())));
        rows.add(List.of(facts.text("spread.highest", facts.name(highest.getKey())), facts.words(highest.getValue())));
        return rows;
    }
}
