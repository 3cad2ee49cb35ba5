package nl.wed.workbench.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import nl.wed.workbench.borders.MunicipalityBorders;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.Spread;
import nl.wed.workbench.domain.figures.Value;

/// The municipalities on the map in classes of their values. A municipality that the borders do not
/// have is counted and named, never filled in from another one.
record MapPicture(FigureFacts facts) {
    private static final int MOST_NAMES = 8;

    Optional<Picture> picture(MunicipalityBorders borders) {
        var values = facts.municipalities().byCode();
        var map = new RegionsPlot(facts);
        new TreeMap<>(borders.byCode()).forEach((code, outline) -> {
            Double amount = values.get(code);
            boolean own = code.equals(facts.figure().region());
            Value known = amount != null
                    ? Value.of(amount)
                    : own ? facts.figure().own().value() : Value.missing(MissingReason.UNKNOWN);
            map.add(facts.name(code), outline, known, own);
        });
        if (map.known() < Spread.MINIMUM) {
            return Optional.empty();
        }
        String period = facts.figure().own().periodLabel();
        String title = facts.text("map.title", facts.figure().indicator().name(), period);
        var plot = map.plot(borders.attribution());
        String words = undrawn(borders);
        return Optional.of(new Picture(
                Picture.Kind.MAP,
                facts.chart(title, MapWords.said(facts, plot) + " " + words, plot),
                MapWords.table(facts, plot, facts.text("map.areas")),
                words,
                facts.source()));
    }

    private String undrawn(MunicipalityBorders borders) {
        List<String> names = new ArrayList<>();
        for (String code : facts.municipalities().byCode().keySet()) {
            if (borders.find(code).isEmpty()) {
                names.add(facts.name(code));
            }
        }
        if (names.isEmpty()) {
            return "";
        }
        String some = String.join(", ", names.subList(0, Math.min(MOST_NAMES, names.size())));
        String all = names.size() > MOST_NAMES ? facts.text("map.andOthers", some) : some;
        return facts.text("map.undrawn", names.size(), Integer.toString(borders.year()), all);
    }
}
