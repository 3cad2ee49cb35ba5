package nl.wed.workbench.pictures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.wed.workbench.chart.Plot;
import nl.wed.workbench.chart.Plot.Dot;
import nl.wed.workbench.chart.Plot.Form;
import nl.wed.workbench.chart.Plot.Mark;
import nl.wed.workbench.chart.Plot.Series;
import nl.wed.workbench.chart.Plot.Tone;
import nl.wed.workbench.domain.figures.Areas;
import nl.wed.workbench.domain.figures.Areas.Area;
import nl.wed.workbench.domain.figures.Periods;
import nl.wed.workbench.domain.figures.Value;

/// The districts from high to low with the municipality as a whole among them; dots on one scale
/// when there are more than can be read as bars.
record DistrictsPicture(FigureFacts facts, Areas areas) {
    private static final int MOST_BARS = 30;

    Optional<Picture> picture() {
        List<Area> sorted = areas.areas().stream()
                .sorted(Comparator.comparingDouble((Area area) -> place(area.value()))
                        .reversed())
                .toList();
        long known = sorted.stream().filter(DistrictsPicture::known).count();
        if (known < 2) {
            return Optional.empty();
        }
        String period = Periods.label(areas.period());
        String title = facts.text("districts.title", facts.figure().indicator().name(), period);
        String words = gap(sorted);
        List<List<String>> table = table(sorted);
        String said = table.stream()
                .skip(1)
                .map(row -> row.getFirst() + ": " + row.getLast())
                .collect(Collectors.joining("; "));
        return Optional.of(new Picture(
                Picture.Kind.DISTRICTS,
                facts.chart(
                        title, said + ". " + words, sorted.size() > MOST_BARS ? dots(sorted) : bars(sorted, period)),
                table,
                words,
                facts.source()));
    }

    private Plot bars(List<Area> sorted, String period) {
        List<Area> all = new ArrayList<>(sorted);
        areas.whole().ifPresent(whole -> all.add(place(all, whole), whole(whole)));
        return new Plot.Bars(
                Form.COMPARISON,
                all.stream().map(Area::name).toList(),
                List.of(new Series(
                        period,
                        Tone.AUTO,
                        all.stream().map(area -> facts.value(area.value())).toList())),
                "",
                all.stream()
                        .map(area -> area.code().isEmpty() ? Tone.OWN : Tone.CONTEXT)
                        .toList());
    }

    private Plot dots(List<Area> sorted) {
        List<Dot> dots = new ArrayList<>();
        for (Area area : sorted) {
            area.value().exact().ifPresent(amount -> dots.add(new Dot(area.name(), facts.number(amount))));
        }
        List<Mark> marks = new ArrayList<>();
        areas.whole()
                .ifPresent(whole -> whole.exact()
                        .ifPresent(
                                amount -> marks.add(new Mark(facts.municipality(), facts.number(amount), Tone.OWN))));
        return new Plot.Strip(facts.text("districts.all", dots.size()), dots, marks);
    }

    private Area whole(Value value) {
        return new Area("", facts.text("districts.whole", facts.municipality()), value);
    }

    private static int place(List<Area> sorted, Value whole) {
        int place = 0;
        while (place < sorted.size() && place(sorted.get(place).value()) > place(whole)) {
            place++;
        }
        return place;
    }

    private String gap(List<Area> sorted) {
        List<Area> known = sorted.stream().filter(DistrictsPicture::known).toList();
        var highest = known.getFirst();
        var lowest = known.getLast();
        return facts.text(
                known.size() == sorted.size() ? "districts.gap" : "districts.gapKnown",
                highest.name(),
                facts.words(highest.value()),
                lowest.name(),
                facts.words(lowest.value()),
                Gap.words(facts, highest.value().low(), lowest.value().low()));
    }

    private List<List<String>> table(List<Area> sorted) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(facts.text("district"), Periods.label(areas.period())));
        areas.whole().ifPresent(whole -> rows.add(List.of(whole(whole).name(), facts.words(whole))));
        sorted.forEach(area -> rows.add(List.of(area.name(), facts.words(area.value()))));
        return rows;
    }

    private static boolean known(Area area) {
        return area.value().exact().isPresent();
    }

    private static double place(Value value) {
        double high = value.high();
        return Double.isNaN(high) ? Double.NEGATIVE_INFINITY : high;
    }
}
