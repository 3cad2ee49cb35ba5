package nl.wed.workbench.borders;

import nl.wed.workbench.borders.BordersReading.Reason;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Reads the features of a GeoJSON document one by one: their plain properties, by key in lower
/// case, and the rings of their polygons on the Dutch grid. Everything else is skipped.
final class GeoJsonStream {
    private static final int MOST_SPOTS = 400_000;
    private static final int MOST_PROPERTIES = 300;
    private static final int MOST_FEATURES = 50_000;
    private static final Set<String> POLYGONS = Set.of("Polygon", "MultiPolygon");

    private final JsonParser parser;

    /// What is done with a feature.
    interface Use {
        void feature(Map<String, String> properties, List<List<Spot>> rings);
    }

    /// The document breaks a rule.
    static final class BrokenException extends RuntimeException {
        private final Reason reason;
        private final String detail;

        BrokenException(Reason reason, String detail) {
            this.reason = reason;
            this.detail = detail;
        }

        Reason reason() {
            return reason;
        }

        String detail() {
            return detail;
        }
    }

    GeoJsonStream(InputStream in) {
        var limits =
                StreamReadConstraints.builder()
                        .maxDocumentLength(GeoJsonBorders.LARGEST)
                        .maxNestingDepth(30)
                        .maxNumberLength(60)
                        .maxNameLength(300)
                        .maxStringLength(20_000)
                        .build();
        parser =
                JsonFactory.builder()
                        .streamReadConstraints(limits)
                        .build()
                        .createParser(ObjectReadContext.empty(), in);
    }

    void read(Use use) {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new BrokenException(Reason.NO_JSON, "");
        }
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean features = parser.currentName().equals("features");
            if (parser.nextToken() == JsonToken.START_ARRAY && features) {
                features(use);
            } else {
                parser.skipChildren();
            }
        }
        if (parser.currentToken() != JsonToken.END_OBJECT) {
            throw new BrokenException(Reason.NO_JSON, "");
        }
    }

    private void features(Use use) {
        int count = 0;
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            if (++count > MOST_FEATURES) {
                throw new BrokenException(
                        Reason.TOO_LARGE, Long.toString(GeoJsonBorders.LARGEST / 1_000_000));
            }
            feature(use);
        }
    }

    private void feature(Use use) {
        var properties = new HashMap<String, String>();
        List<List<Spot>> rings = new ArrayList<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            boolean object = parser.nextToken() == JsonToken.START_OBJECT;
            if (object && name.equals("properties")) {
                properties(properties);
            } else if (object && name.equals("geometry")) {
                geometry(rings);
            } else {
                parser.skipChildren();
            }
        }
        if (!rings.isEmpty()) {
            use.feature(properties, rings);
        }
    }

    private void properties(Map<String, String> properties) {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName().toLowerCase(Locale.ROOT);
            var token = parser.nextToken();
            if (token.isScalarValue() && properties.size() < MOST_PROPERTIES) {
                properties.put(name, token == JsonToken.VALUE_NULL ? "" : parser.getText());
            } else {
                parser.skipChildren();
            }
        }
    }

    private void geometry(List<List<Spot>> rings) {
        String type = "";
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            var token = parser.nextToken();
            if (name.equals("coordinates") && token == JsonToken.START_ARRAY) {
                coordinates(rings);
            } else if (name.equals("type") && token == JsonToken.VALUE_STRING) {
                type = parser.getText();
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
                    throw new BrokenException(
                            Reason.TOO_LARGE, Long.toString(GeoJsonBorders.LARGEST / 1_000_000));
                }
            } else {
                throw new BrokenException(Reason.NO_JSON, "");
            }
        }
    }

    private Spot position() {
        double east = parser.getDoubleValue();
        if (!nextIsNumber()) {
            throw new BrokenException(Reason.NO_JSON, "");
        }
        double north = parser.getDoubleValue();
        while (nextIsNumber()) {
            // A height may follow.
        }
        if (parser.currentToken() != JsonToken.END_ARRAY) {
            throw new BrokenException(Reason.NO_JSON, "");
        }
        if (east > 3 && east < 7.5 && north > 50 && north < 54) {
            return DutchGrid.of(east, north);
        }
        if (east > -10_000 && east < 300_000 && north > 290_000 && north < 640_000) {
            return new Spot((int) Math.round(east), (int) Math.round(north));
        }
        throw new BrokenException(Reason.NO_DUTCH_PLACE, east + ", " + north);
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
