package nl.wed.workbench.borders;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Makes the borders that come with the program anew: `BordersBuilder TOPOJSON` reads a TopoJSON
/// file (WGS84) with an object `gm_features` of municipalities by code, moves it to the Dutch grid,
/// rounds to [#UNIT] metres, leaves out what lies within [#TOLERANCE] metres of the line, and
/// writes `src/main/resources/borders/gemeenten-2023.txt`. Shared lines stay shared, so that
/// neighbours keep touching each other.
public final class BordersBuilder {
    static final int UNIT = 25;
    static final double TOLERANCE = 40;

    private static final Path FILE = Path.of("src/main/resources/borders/gemeenten-2023.txt");
    private static final List<String> HEAD = List.of(
            "# Grenzen van de gemeenten van Nederland, indeling 2023, vereenvoudigd om te" + " tekenen.",
            "# Bron: CBS en Kadaster, gebiedsindelingen 2023 (CC BY 4.0), ontleend aan de"
                    + " TopoJSON van minvws/nl-covid19-data-dashboard (EUPL-1.2).",
            "# Bewerkt: naar het stelsel van de Rijksdriehoeksmeting, afgerond en"
                    + " uitgedund. Niet geschikt om grenzen in het veld te bepalen.",
            "attribution Gemeentegrenzen 2023: CBS en Kadaster (CC BY 4.0), vereenvoudigd",
            "year 2023",
            "unit " + UNIT);

    private final List<List<Spot>> arcs = new ArrayList<>();
    private final Map<Integer, Integer> numbers = new TreeMap<>();
    private final List<String> lines = new ArrayList<>();

    private BordersBuilder() {}

    public static void main(String[] arguments) throws Exception {
        var topology = new ObjectMapper().readTree(Files.readString(Path.of(arguments[0])));
        String text = new BordersBuilder().text(topology);
        Files.createDirectories(FILE.getParent());
        Files.writeString(FILE, text);
        System.out.println(FILE + " " + Files.size(FILE));
    }

    /// The text of the resource for a topology.
    static String textOf(JsonNode topology) {
        return new BordersBuilder().text(topology);
    }

    private String text(JsonNode topology) {
        var municipalities = new TreeMap<String, String>();
        for (JsonNode one : topology.get("objects").get("gm_features").get("geometries")) {
            List<String> rings = new ArrayList<>();
            boolean many = one.get("type").asString().equals("MultiPolygon");
            for (JsonNode polygon : many ? one.get("arcs") : List.of(one.get("arcs"))) {
                polygon.forEach(ring -> ring(ring, topology, rings));
            }
            municipalities.put(one.get("properties").get("code").asString(), String.join(" ", rings));
        }
        List<String> all = new ArrayList<>(HEAD);
        all.addAll(lines);
        municipalities.forEach((code, rings) -> all.add(code + " " + rings));
        return String.join("\n", all) + "\n";
    }

    private void ring(JsonNode ring, JsonNode topology, List<String> rings) {
        List<String> parts = new ArrayList<>();
        int size = 0;
        for (JsonNode part : ring) {
            int signed = part.asInt();
            int number = number(signed < 0 ? ~signed : signed, topology);
            size += arcs.get(number).size() - 1;
            parts.add((signed < 0 ? "~" : "") + number);
        }
        // Smaller than this is a speck that no one sees.
        if (size >= 3) {
            rings.add(String.join(",", parts));
        }
    }

    private int number(int arc, JsonNode topology) {
        return numbers.computeIfAbsent(arc, _ -> {
            var line = Simplified.line(spots(arc, topology), TOLERANCE);
            List<Spot> units = new ArrayList<>();
            for (Spot spot : line) {
                var unit = new Spot(Math.round((float) spot.east() / UNIT), Math.round((float) spot.north() / UNIT));
                if (units.isEmpty() || !units.getLast().equals(unit) || line.size() == 2) {
                    units.add(unit);
                }
            }
            arcs.add(units);
            lines.add("arc " + Vlq.write(units));
            return arcs.size() - 1;
        });
    }

    private static List<Spot> spots(int arc, JsonNode topology) {
        var scale = topology.get("transform").get("scale");
        var shift = topology.get("transform").get("translate");
        List<Spot> spots = new ArrayList<>();
        int x = 0;
        int y = 0;
        for (JsonNode step : topology.get("arcs").get(arc)) {
            x += step.get(0).asInt();
            y += step.get(1).asInt();
            spots.add(DutchGrid.of(
                    x * scale.get(0).asDouble() + shift.get(0).asDouble(),
                    y * scale.get(1).asDouble() + shift.get(1).asDouble()));
        }
        return spots;
    }
}
