package nl.wed.workbench.borders;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The borders of all municipalities in the division of one year, by code (`GM0141`), with the
/// source that is named wherever they are drawn. A municipality of another year is not in it.
public final class MunicipalityBorders {
    private static final String FILE = "/borders/gemeenten-2023.txt";

    private final String attribution;
    private final int year;
    private final Map<String, Outline> byCode;

    private MunicipalityBorders(String attribution, int year, Map<String, Outline> byCode) {
        this.attribution = attribution;
        this.year = year;
        this.byCode = byCode;
    }

    /// Reads the borders that come with the program.
    public static MunicipalityBorders load() {
        try (var stream = MunicipalityBorders.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            return read(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The source and licence, to be named with every map.
    public String attribution() {
        return attribution;
    }

    /// The year of the division.
    public int year() {
        return year;
    }

    /// The outline of every municipality, by code.
    public Map<String, Outline> byCode() {
        return byCode;
    }

    /// The outline of a municipality; empty when the division does not have it.
    public Optional<Outline> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /// Lines that begin with `#` are words; then `attribution`, `year`, `unit` in metres, an `arc`
    /// per shared line, and per municipality its code with the numbers of its arcs (a ring after
    /// each space; `~` when an arc is walked backwards).
    static MunicipalityBorders read(InputStreamReader in) throws IOException {
        String attribution = "";
        int year = 0;
        int unit = 1;
        List<List<Spot>> arcs = new ArrayList<>();
        var byCode = new TreeMap<String, Outline>();
        try (var lines = new BufferedReader(in)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] words = line.split(" ", 2);
                switch (words[0]) {
                    case "#" -> {}
                    case "attribution" -> attribution = words[1];
                    case "year" -> year = Integer.parseInt(words[1]);
                    case "unit" -> unit = Integer.parseInt(words[1]);
                    case "arc" -> arcs.add(scaled(Vlq.read(words[1]), unit));
                    default -> byCode.put(words[0], outline(words[1], arcs));
                }
            }
        }
        return new MunicipalityBorders(attribution, year, Map.copyOf(byCode));
    }

    private static List<Spot> scaled(List<Spot> spots, int unit) {
        return spots.stream()
                .map(spot -> new Spot(spot.east() * unit, spot.north() * unit))
                .toList();
    }

    private static Outline outline(String rings, List<List<Spot>> arcs) {
        List<List<Spot>> outline = new ArrayList<>();
        for (String ring : rings.split(" ")) {
            List<Spot> spots = new ArrayList<>();
            for (String number : ring.split(",")) {
                boolean back = number.startsWith("~");
                var arc = arcs.get(Integer.parseInt(back ? number.substring(1) : number));
                var walked = back ? arc.reversed() : arc;
                spots.addAll(spots.isEmpty() ? walked : walked.subList(1, walked.size()));
            }
            outline.add(spots);
        }
        return new Outline(outline);
    }
}
