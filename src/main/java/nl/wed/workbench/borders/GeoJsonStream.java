package nl.wed.workbench.borders;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wed.workbench.borders.GeoJsonException.Fault;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Reads the features of a GeoJSON document one by one: their plain properties as text, in the
/// order of the file, and when asked the rings of their polygons on the Dutch grid. Everything else
/// is skipped. What is against the limits or no GeoJSON is a [GeoJsonException].
public final class GeoJsonStream {
    private static final int MOST_SPOTS = 400_000;
    private static final Set<String> POLYGONS = Set.of("Polygon", "MultiPolygon");

    private final JsonParser parser;
    private final Limits limits;
    private final boolean outlines;
    private final Set<String> numbers = new HashSet<>();

    /// The most features of a document, and properties of a feature.
    public record Limits(int features, int properties) {}

    /// What is done with a feature; false stops the reading. Without outlines there are no rings.
    @FunctionalInterface
    public interface Use {
        boolean feature(Map<String, String> properties, List<List<Spot>> rings);
    }

    /// Reads what a parser gives from the start of a document.
    public GeoJsonStream(JsonParser parser, Limits limits, boolean outlines) {
        this.parser = parser;
        this.limits = limits;
        this.outlines = outlines;
    }

    /// Gives every feature in turn.
    public void read(Use use) {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new GeoJsonException(Fault.NO_JSON, "");
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean features = parser.currentName().equals("features");
            if (parser.nextToken() == JsonToken.START_ARRAY && features) {
                if (!features(use)) {
                    return;
                }
            } else {
                parser.skipChildren();
            }
        }
        if (parser.currentToken() != JsonToken.END_OBJECT) {
            throw new GeoJsonException(Fault.NO_JSON, "");
        }
    }

    /// The properties of the feature that is given just now which are numbers and not text.
    public Set<String> numbers() {
        return numbers;
    }

    private boolean features(Use use) {
        int count = 0;
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            if (++count > limits.features()) {
                throw new GeoJsonException(Fault.TOO_MANY_FEATURES, Integer.toString(limits.features()));
            }
            if (!feature(use)) {
                return false;
            }
        }
        return true;
    }

    private boolean feature(Use use) {
        var properties = new LinkedHashMap<String, String>();
        numbers.clear();
        List<List<Spot>> rings = new ArrayList<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            boolean object = parser.nextToken() == JsonToken.START_OBJECT;
            if (object && name.equals("properties")) {
                properties(properties);
            } else if (object && outlines && name.equals("geometry")) {
                geometry(rings);
            } else {
                parser.skipChildren();
            }
        }
        return use.feature(properties, rings);
    }

    private void properties(Map<String, String> properties) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            var token = parser.nextToken();
            if (token.isScalarValue()) {
                properties.put(name, text());
                if (token.isNumeric()) {
                    numbers.add(name);
                }
            } else {
                parser.skipChildren();
            }
            if (properties.size() > limits.properties()) {
                throw new GeoJsonException(Fault.TOO_MANY_PROPERTIES, Integer.toString(limits.properties()));
            }
        }
    }

    private String text() {
        return switch (parser.currentToken()) {
            case VALUE_NULL -> "";
            case VALUE_NUMBER_FLOAT -> plain(parser.getDoubleValue());
            default -> parser.getString();
        };
    }

    /// A number without an exponent, and without decimals when it is whole.
    private static String plain(double number) {
        return number == 0
                ? "0"
                : Double.isFinite(number) && Math.abs(number) < 1e15
                        ? new BigDecimal(Double.toString(number))
                                .stripTrailingZeros()
                                .toPlainString()
                        : String.valueOf(number);
    }

    private void geometry(List<List<Spot>> rings) {
        String type = "";
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            var token = parser.nextToken();
            if (name.equals("coordinates") && token == JsonToken.START_ARRAY) {
                coordinates(rings);
            } else if (name.equals("type") && token == JsonToken.VALUE_STRING) {
                type = parser.getString();
            } else {
                parser.skipChildren();
            }
        }
        if (!POLYGONS.contains(type)) {
            rings.clear();
        }
    }

    /// Collects positions into rings, however deep: a ring is a list of lists of numbers.
    private void coordinates(List<List<Spot>> rings) {
        int depth = 1;
        int spots = 0;
        List<Spot> ring = new ArrayList<>();
        while (depth > 0) {
            var token = parser.nextToken();
            if (token == JsonToken.START_ARRAY) {
                depth++;
            } else if (token == JsonToken.END_ARRAY) {
                depth--;
                if (!ring.isEmpty()) {
                    rings.add(closed(ring));
                    ring = new ArrayList<>();
                }
            } else if (token != null && token.isNumeric()) {
                ring.add(position());
                depth--;
                if (++spots > MOST_SPOTS) {
                    throw new GeoJsonException(Fault.TOO_MANY_SPOTS, Integer.toString(MOST_SPOTS));
                }
            } else {
                throw new GeoJsonException(Fault.NO_JSON, "");
            }
        }
    }

    private Spot position() {
        double east = parser.getDoubleValue();
        if (!nextIsNumber()) {
            throw new GeoJsonException(Fault.NO_JSON, "");
        }
        double north = parser.getDoubleValue();
        while (nextIsNumber()) {
            // A height may follow.
        }
        if (parser.currentToken() != JsonToken.END_ARRAY) {
            throw new GeoJsonException(Fault.NO_JSON, "");
        }
        if (east > 3 && east < 7.5 && north > 50 && north < 54) {
            return DutchGrid.of(east, north);
        }
        if (east > -10_000 && east < 300_000 && north > 290_000 && north < 640_000) {
            return new Spot((int) Math.round(east), (int) Math.round(north));
        }
        throw new GeoJsonException(Fault.NO_DUTCH_PLACE, east + ", " + north);
    }

    private boolean nextIsNumber() {
        var token = parser.nextToken();
        return token != null && token.isNumeric();
    }

    private static List<Spot> closed(List<Spot> ring) {
        if (!ring.getFirst().equals(ring.getLast())) {
            ring.add(ring.getFirst());
        }
        return ring;
    }
}
