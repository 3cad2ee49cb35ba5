package nl.wed.workbench.borders;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.wed.workbench.borders.BordersReading.Area;
import nl.wed.workbench.borders.BordersReading.Read;
import nl.wed.workbench.borders.BordersReading.Reason;
import nl.wed.workbench.borders.BordersReading.Refused;
import tools.jackson.core.JacksonException;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/// Reads the districts of one municipality from a GeoJSON file, in degrees (WGS84) or on the Dutch
/// grid. The file is a stranger's: it is read as a stream under limits, and refused as a whole when
/// an outline of the own municipality is no outline.
public final class GeoJsonBorders {
    private static final long LARGEST = 120_000_000;
    private static final GeoJsonStream.Limits LIMITS = new GeoJsonStream.Limits(50_000, 1_000);
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxDocumentLength(LARGEST)
                    .maxNestingDepth(30)
                    .maxNumberLength(60)
                    .maxNameLength(300)
                    .maxStringLength(20_000)
                    .build())
            .build();
    static final double TOLERANCE = 8;

    private static final List<String> CODES =
            List.of("statcode", "wijkcode", "wk_code", "wijk_code", "gwb_code", "code", "id");
    private static final List<String> NAMES =
            List.of("statnaam", "wijknaam", "wk_naam", "wijk_naam", "gwb_naam", "naam", "name");
    private static final Pattern DISTRICT = Pattern.compile("(?:WK)?([0-9]{4})([0-9]{2})");
    private static final Pattern NEIGHBOURHOOD = Pattern.compile("(?:BU)?[0-9]{8}");

    private static final Refused TOO_LARGE = new Refused(Reason.TOO_LARGE, Long.toString(LARGEST / 1_000_000));

    private final String own;
    private final Map<String, List<List<Spot>>> rings = new TreeMap<>();
    private final Map<String, String> names = new TreeMap<>();
    private int features;
    private int others;
    private int neighbourhoods;

    private GeoJsonBorders(String municipality) {
        own = municipality.substring(2);
    }

    /// Reads the districts of the municipality with that code (`GM0141`).
    public static BordersReading read(Path file, String municipality) {
        try {
            if (Files.size(file) > LARGEST) {
                return TOO_LARGE;
            }
            var reading = new GeoJsonBorders(municipality);
            try (var in = Files.newInputStream(file);
                    var parser = JSON.createParser(ObjectReadContext.empty(), in)) {
                new GeoJsonStream(parser, LIMITS, true).read(reading::feature);
            }
            return reading.outcome();
        } catch (GeoJsonException e) {
            return switch (e.fault()) {
                case NO_JSON -> new Refused(Reason.NO_JSON, "");
                case NO_DUTCH_PLACE -> new Refused(Reason.NO_DUTCH_PLACE, e.detail());
                case TOO_MANY_FEATURES, TOO_MANY_PROPERTIES, TOO_MANY_SPOTS -> TOO_LARGE;
            };
        } catch (JacksonException | IOException _) {
            return new Refused(Reason.NO_JSON, "");
        }
    }

    private boolean feature(Map<String, String> written, List<List<Spot>> outline) {
        if (!outline.isEmpty()) {
            var properties = new HashMap<String, String>();
            written.forEach((name, text) -> properties.put(name.toLowerCase(Locale.ROOT), text));
            area(properties, outline);
        }
        return true;
    }

    private void area(Map<String, String> properties, List<List<Spot>> outline) {
        features++;
        String code = first(properties, CODES);
        var district = DISTRICT.matcher(code);
        if (!district.matches()) {
            neighbourhoods += NEIGHBOURHOOD.matcher(code).matches() ? 1 : 0;
        } else if (!district.group(1).equals(own)) {
            others++;
        } else if (!water(properties)) {
            String whole = "WK" + district.group(1) + district.group(2);
            rings.computeIfAbsent(whole, _ -> new ArrayList<>()).addAll(outline);
            names.putIfAbsent(whole, name(properties));
        }
    }

    private BordersReading outcome() {
        if (features == 0) {
            return new Refused(Reason.NO_FEATURES, "");
        }
        if (rings.isEmpty()) {
            Reason reason = others > 0
                    ? Reason.OTHER_MUNICIPALITY
                    : neighbourhoods > 0 ? Reason.NEIGHBOURHOODS : Reason.NO_CODES;
            return new Refused(reason, Integer.toString(others + neighbourhoods));
        }
        List<Area> areas = new ArrayList<>();
        for (var one : rings.entrySet()) {
            List<List<Spot>> kept = one.getValue().stream()
                    .map(ring -> Simplified.line(ring, TOLERANCE))
                    .filter(ring -> ring.size() > 3)
                    .toList();
            if (kept.isEmpty()) {
                return new Refused(Reason.BROKEN_OUTLINE, one.getKey());
            }
            String name = names.getOrDefault(one.getKey(), "");
            areas.add(new Area(one.getKey(), name, new Outline(kept)));
        }
        return new Read(areas, others);
    }

    private static boolean water(Map<String, String> properties) {
        return List.of("water", "h2o").stream()
                .anyMatch(key -> properties.getOrDefault(key, "").equalsIgnoreCase("JA"));
    }

    private static String name(Map<String, String> properties) {
        String name = first(properties, NAMES);
        return name.length() > 100 ? name.substring(0, 100) : name;
    }

    private static String first(Map<String, String> properties, List<String> keys) {
        return keys.stream()
                .map(key -> properties.getOrDefault(key, "").strip())
                .filter(value -> !value.isEmpty())
                .findFirst()
                .map(value -> CODES.equals(keys) ? value.toUpperCase(Locale.ROOT) : value)
                .orElse("");
    }
}
