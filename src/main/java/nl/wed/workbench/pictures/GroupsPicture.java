package nl.wed.workbench.pictures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.wed.workbench.chart.Plot;
import nl.wed.workbench.chart.Plot.Form;
import nl.wed.workbench.chart.Plot.Series;
import nl.wed.workbench.chart.Plot.Tone;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.shown.GroupSplit;
import nl.wed.workbench.shown.GroupSplit.Group;

/// The groups of one dimension beside each other and beside everybody together, with the gap in
/// words. A number of people is no measure of a gap, so counts have no such picture.
record GroupsPicture(FigureFacts facts, GroupSplit split) {
    Optional<Picture> picture() {
        List<Group> known = known();
        if (counts() || !drawable()) {
            return Optional.empty();
        }
        String period = facts.figure().own().periodLabel();
        String title = facts.text("groups.title", facts.figure().indicator().name(), dimension(), period);
        List<String> names = new ArrayList<>(List.of(facts.text("groups.all")));
        List<Value> values = new ArrayList<>(List.of(facts.figure().own().value()));
        List<Tone> tones = new ArrayList<>(List.of(Tone.OWN));
        for (Group group : split.groups()) {
            names.add(group.name());
            values.add(group.point().value());
            tones.add(Tone.REFERENCE);
        }
        var plot = new Plot.Bars(
                Form.COMPARISON,
                names,
                List.of(new Series(
                        period, Tone.AUTO, values.stream().map(facts::value).toList())),
                "",
                tones);
        String words = (gap(known) + " " + guarded()).strip();
        return Optional.of(new Picture(
                Picture.Kind.GROUPS,
                facts.chart(title, said(names, values) + " " + words, plot),
                table(names, values, period),
                words,
                facts.source()));
    }

    /// Whether there is no picture because too many groups are kept back: with them there would
    /// have been one.
    boolean keptBack() {
        boolean secret = split.groups().stream()
                .filter(Group::guarded)
                .anyMatch(group -> group.point().value() instanceof Value.Missing);
        long guarded = split.groups().stream().filter(Group::guarded).count();
        return !counts() && !drawable() && secret && known().size() + guarded >= 2;
    }

    private List<Group> known() {
        return split.groups().stream()
                .filter(group -> group.point().value().exact().isPresent())
                .toList();
    }

    private boolean drawable() {
        return known().size() >= 2
                || split.groups().stream().noneMatch(group -> group.point().value() instanceof Value.Missing);
    }

    private boolean counts() {
        return facts.figure().isCount();
    }

    /// Why groups have a range or nothing.
    private String guarded() {
        return split.groups().stream().anyMatch(Group::guarded) ? facts.text("groups.guarded") : "";
    }

    private String gap(List<Group> known) {
        if (known.size() < 2) {
            return "";
        }
        Comparator<Group> byValue =
                Comparator.comparingDouble(group -> group.point().value().low());
        var highest = known.stream().max(byValue).orElseThrow();
        var lowest = known.stream().min(byValue).orElseThrow();
        return facts.text(
                known.size() == split.groups().size() ? "groups.gap" : "groups.gapKnown",
                highest.name(),
                facts.words(highest.point().value()),
                lowest.name(),
                facts.words(lowest.point().value()),
                Gap.words(
                        facts,
                        highest.point().value().low(),
                        lowest.point().value().low()));
    }

    private String said(List<String> names, List<Value> values) {
        return table(names, values, "").stream()
                .skip(1)
                .map(row -> row.getFirst() + ": " + row.getLast())
                .collect(Collectors.joining("; ", "", "."));
    }

    private List<List<String>> table(List<String> names, List<Value> values, String period) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(facts.text("groups.group"), period));
        for (int i = 0; i < names.size(); i++) {
            rows.add(List.of(names.get(i), facts.words(values.get(i))));
        }
        return rows;
    }

    /// The name of a dimension as words: 'kenmerken van huishoudens'.
    String dimension() {
        return split.dimension()
                .replaceAll("_[0-9]+$", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT);
    }
}
