package nl.wed.workbench.sources;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

import java.util.Arrays;
import java.util.List;

/// The row of observations that is being read: its codes as numbers and its amount.
final class V4Rows {
    private static final int MOST_FIELDS = 64;
    private static final int NUMBER = -1;
    private static final int TEXT = -2;
    private static final int OTHER = -3;

    private final String file;
    private final List<String> names;
    private final CodeField[] codes;
    private final Runnable consumer;

    private String[] layout = new String[0];
    private int[] kinds = new int[0];
    private boolean hasAmount;
    private double amount;
    private boolean hasText;

    /// `names` are those of the fields that hold codes; the consumer runs for every row.
    V4Rows(String file, List<String> names, CodeField[] codes, Runnable consumer) {
        this.file = file;
        this.names = names;
        this.codes = codes.clone();
        this.consumer = consumer;
    }

    boolean hasAmount() {
        return hasAmount;
    }

    double amount() {
        return amount;
    }

    boolean hasText() {
        return hasText;
    }

    /// Reads from the start of a list of rows to its end.
    void read(JsonParser parser) {
        for (JsonToken token = parser.nextToken();
                token != JsonToken.END_ARRAY;
                token = parser.nextToken()) {
            if (token == JsonToken.START_OBJECT) {
                row(parser);
                consumer.run();
            } else {
                parser.skipChildren();
            }
        }
    }

    private void row(JsonParser parser) {
        for (CodeField code : codes) {
            code.clear();
        }
        hasAmount = false;
        hasText = false;
        long seen = 0;
        int expected = 0;
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            int place = place(name, expected);
            expected = place + 1;
            if ((seen & 1L << place) != 0) {
                throw RefusedException.of("fieldTwice", name);
            }
            seen |= 1L << place;
            take(parser, kinds[place]);
        }
    }

    private void take(JsonParser parser, int kind) {
        JsonToken token = parser.nextToken();
        if (kind >= 0) {
            codes[kind].take(parser, token);
        } else if (kind == NUMBER && token.isNumeric()) {
            hasAmount = true;
            amount = parser.getDoubleValue();
        } else {
            hasText |= kind == TEXT && token.isScalarValue() && token != JsonToken.VALUE_NULL;
            parser.skipChildren();
        }
    }

    // Rows have their fields in one order, so the first look is nearly always right.
    private int place(String name, int expected) {
        if (expected < layout.length && layout[expected].equals(name)) {
            return expected;
        }
        for (int i = 0; i < layout.length; i++) {
            if (layout[i].equals(name)) {
                return i;
            }
        }
        if (layout.length == MOST_FIELDS) {
            throw RefusedException.of("tooManyColumns", file, MOST_FIELDS);
        }
        layout = Arrays.copyOf(layout, layout.length + 1);
        kinds = Arrays.copyOf(kinds, layout.length);
        layout[layout.length - 1] = name;
        kinds[layout.length - 1] = kind(name);
        return layout.length - 1;
    }

    private int kind(String name) {
        int code = names.indexOf(name);
        return switch (name) {
            case "Value" -> NUMBER;
            case "StringValue" -> TEXT;
            default -> code >= 0 ? code : OTHER;
        };
    }
}
