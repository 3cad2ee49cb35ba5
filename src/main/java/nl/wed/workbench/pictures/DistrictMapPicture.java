package nl.wed.workbench.pictures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wed.workbench.borders.OutlineText;
import nl.wed.workbench.domain.figures.AreaBorders;
import nl.wed.workbench.domain.figures.AreaBorders.AreaBorder;
import nl.wed.workbench.domain.figures.Areas;
import nl.wed.workbench.domain.figures.Areas.Area;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.Periods;
import nl.wed.workbench.domain.figures.Value;
import org.jspecify.annotations.Nullable;

/// The districts on a map, joined on their code; districts of another division are counted and not
/// drawn.
record DistrictMapPicture(FigureFacts facts, Areas areas) {
    private static final int LEAST = 2;

    Optional<Picture> picture(AreaBorders borders) {
        Map<String, Area> byCode = new HashMap<>();
        areas.areas().forEach(area -> byCode.put(area.code(), area));
        var map = new RegionsPlot(facts);
        for (AreaBorder border : borders.areas()) {
            Area area = byCode.remove(border.code());
            Value value = area == null ? Value.missing(MissingReason.UNKNOWN) : area.value();
            map.add(name(border, area), OutlineText.read(border.outline()), value, false);
        }
        if (map.known() < LEAST) {
            return Optional.empty();
        }
        String period = Periods.label(areas.period());
        String title =
                facts.text("districtMap.title", facts.figure().indicator().name(), facts.municipality(), period);
        var plot = map.plot(borders.attribution());
        String words = undrawn(new ArrayList<>(byCode.values()));
        return Optional.of(new Picture(
                Picture.Kind.DISTRICT_MAP,
                facts.chart(title, MapWords.said(facts, plot) + " " + words, plot),
                MapWords.table(facts, plot, facts.text("districtMap.areas")),
                words,
                facts.source()));
    }

    private String undrawn(List<Area> left) {
        return left.isEmpty()
                ? ""
                : facts.text(
                        "districtMap.undrawn",
                        left.size(),
                        String.join(", ", left.stream().map(Area::name).sorted().toList()));
    }

    private static String name(AreaBorder border, @Nullable Area area) {
        if (area != null) {
            return area.name();
        }
        return border.name().isEmpty() ? border.code() : border.name();
    }
}
