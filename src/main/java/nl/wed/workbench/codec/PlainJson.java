package nl.wed.workbench.codec;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.wed.workbench.domain.declaration.Kind;
import nl.wed.workbench.domain.declaration.Kind.Plain;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Single values to and from JSON. Wrong values give an `IllegalArgumentException` that says what
/// was expected.
final class PlainJson {
    // Beyond this an amount is no amount, and arithmetic on it would exhaust memory.
    private static final int LARGEST_SCALE = 100;
    // Beyond this, adding weeks to it would leave what a date can be.
    private static final int LAST_YEAR = 9999;

    private PlainJson() {}

    static void write(JsonGenerator json, Plain plain, Object value) {
        switch (plain) {
            case TEXT, ID, DAY, MOMENT -> json.writeString(value.toString());
            case WHOLE -> json.writeNumber((Integer) value);
            case LONG_WHOLE -> json.writeNumber((Long) value);
            // Infinite and not-a-number become texts, which read() takes back.
            case FRACTION -> json.writeNumber((Double) value);
            case DECIMAL -> json.writeNumber((BigDecimal) value);
            case FLAG -> json.writeBoolean((Boolean) value);
        }
    }

    static Object read(JsonParser json, Plain plain) {
        return switch (plain) {
            case TEXT -> text(json);
            case WHOLE -> whole(json).getIntValue();
            case LONG_WHOLE -> whole(json).getLongValue();
            case FRACTION -> fraction(json);
            case DECIMAL -> decimal(json);
            case FLAG -> flag(json);
            case ID -> UUID.fromString(text(json));
            case DAY -> day(json);
            case MOMENT -> moment(json);
        };
    }

    static Object choice(JsonParser json, Kind.Choice choice) {
        String name = text(json);
        return choice.constant(name).orElseThrow(() -> new IllegalArgumentException("is none of " + choice.names()));
    }

    private static String text(JsonParser json) {
        expect(json.currentToken() == JsonToken.VALUE_STRING, "is no text");
        return json.getString();
    }

    private static JsonParser whole(JsonParser json) {
        expect(json.currentToken() == JsonToken.VALUE_NUMBER_INT, "is no whole number");
        return json;
    }

    private static Double fraction(JsonParser json) {
        if (json.currentToken() == JsonToken.VALUE_STRING) {
            return switch (json.getString()) {
                case "NaN" -> Double.NaN;
                case "Infinity" -> Double.POSITIVE_INFINITY;
                case "-Infinity" -> Double.NEGATIVE_INFINITY;
                default -> throw new IllegalArgumentException("is no number");
            };
        }
        expect(json.currentToken().isNumeric(), "is no number");
        return json.getDoubleValue();
    }

    private static BigDecimal decimal(JsonParser json) {
        expect(json.currentToken().isNumeric(), "is no number");
        BigDecimal amount = json.getDecimalValue();
        expect(Math.abs((long) amount.scale()) <= LARGEST_SCALE && amount.precision() <= LARGEST_SCALE, "is no amount");
        return amount;
    }

    private static Boolean flag(JsonParser json) {
        expect(json.currentToken().isBoolean(), "is not true or false");
        return json.getBooleanValue();
    }

    private static LocalDate day(JsonParser json) {
        try {
            var day = LocalDate.parse(text(json));
            expect(Math.abs(day.getYear()) <= LAST_YEAR, "is no date of a calendar");
            return day;
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("is no date", e);
        }
    }

    private static Instant moment(JsonParser json) {
        try {
            return Instant.parse(text(json));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("is no moment", e);
        }
    }

    private static void expect(boolean fine, String otherwise) {
        if (!fine) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
