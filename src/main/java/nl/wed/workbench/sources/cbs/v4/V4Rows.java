package nl.wed.workbench.sources.cbs.v4;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import nl.wed.workbench.sources.result.RefusedException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.io.SerializedString;

/// Reads the rows of one document of observations into blocks.
final class V4Rows {
    private static final int MOST_FIELDS = 64;
    private static final int NUMBER = -1;
    private static final int TEXT = -2;
    private static final int OTHER = -3;

    private final String file;
    private final List<String> names;
    private final CodeField[] codes;
    private final Consumer<V4Block> taker;

    private SerializedString[] layout = new SerializedString[0];
    private int[] kinds = new int[0];
    private final V4Blocks blocks;
    private V4Block block;

    /// `names` are those of the fields that hold codes; the taker gets every block, in turn.
    V4Rows(String file, List<String> names, CodeField[] codes, V4Blocks blocks, Consumer<V4Block> taker) {
        this.file = file;
        this.names = names;
        this.codes = codes.clone();
        this.taker = taker;
        this.blocks = blocks;
        this.block = blocks.take();
    }

    /// Reads from the start of a list of rows to its end.
    void read(JsonParser parser) {
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (token == JsonToken.START_OBJECT) {
                block.begin();
                row(parser);
                if (block.isFull()) {
                    taker.accept(block);
                    block = blocks.take();
                }
            } else {
                parser.skipChildren();
            }
        }
        taker.accept(block);
    }

    private void row(JsonParser parser) {
        for (CodeField code : codes) {
            code.clear();
        }
        long seen = 0;
        for (int place = nextPlace(parser, 0); place >= 0; place = nextPlace(parser, place + 1)) {
            if ((seen & 1L << place) != 0) {
                throw RefusedException.of("fieldTwice", layout[place].getValue());
            }
            seen |= 1L << place;
            take(parser, kinds[place]);
        }
        for (int field = 0; field < codes.length; field++) {
            block.setCode(field, codes[field].current());
        }
    }

    // Rows have their fields in one order, and a name that is expected is compared at once as
    // bytes. Negative after the last field.
    private int nextPlace(JsonParser parser, int expected) {
        if (expected < layout.length && parser.nextName(layout[expected])) {
            return expected;
        }
        String name = expected < layout.length ? nameHere(parser) : parser.nextName();
        return name == null ? -1 : place(name);
    }

    private static @Nullable String nameHere(JsonParser parser) {
        return parser.currentToken() == JsonToken.PROPERTY_NAME ? parser.currentName() : null;
    }

    private void take(JsonParser parser, int kind) {
        JsonToken token = parser.nextToken();
        if (kind >= 0) {
            codes[kind].take(parser, token);
        } else if (kind == NUMBER && token.isNumeric()) {
            block.setAmount(parser.getDoubleValue());
        } else {
            if (kind == TEXT && token.isScalarValue() && token != JsonToken.VALUE_NULL) {
                block.setText();
            }
            parser.skipChildren();
        }
    }

    private int place(String name) {
        for (int i = 0; i < layout.length; i++) {
            if (layout[i].getValue().equals(name)) {
                return i;
            }
        }
        if (layout.length == MOST_FIELDS) {
            throw RefusedException.of("tooManyColumns", file, MOST_FIELDS);
        }
        layout = Arrays.copyOf(layout, layout.length + 1);
        kinds = Arrays.copyOf(kinds, layout.length);
        layout[layout.length - 1] = new SerializedString(name);
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
