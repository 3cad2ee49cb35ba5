package nl.wed.workbench.codec;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import nl.wed.workbench.domain.declaration.RecordShape;
import nl.wed.workbench.domain.kept.KeptFields;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// Writes records of one class as JSON and reads them back; what a newer program wrote beside their fields can be kept.
public final class RecordCodec<T extends Record> {
    /// A record with the fields that stood beside those of its class.
    public record Decoded<T>(T record, KeptFields rest) {}

    private final RecordShape<T> shape;

    private RecordCodec(RecordShape<T> shape) {
        this.shape = shape;
    }

    /// The codec of a record class; made once and kept.
    public static <T extends Record> RecordCodec<T> of(Class<T> type) {
        return new RecordCodec<>(RecordShape.of(type));
    }

    /// One record as a JSON object on one line.
    public String write(Record record) {
        return write(record, KeptFields.NONE);
    }

    /// One record as a JSON object on one line, with the fields that are kept without being known.
    public String write(Record record, KeptFields rest) {
        return RecordWriting.text(record, shape.fields(), rest);
    }

    /// The record of a JSON object; what it does not know is let go.
    public T read(String text) {
        return decode(text).record();
    }

    /// The record of a JSON object; what it does not know is let go.
    public T read(InputStream stream) {
        return complete(Json.parser(stream), this::one).record();
    }

    /// The record of a JSON object with what it does not know of it.
    public Decoded<T> decode(String text) {
        return complete(Json.parser(text), this::one);
    }

    /// The records of a JSON array, read as the stream comes; what it does not know is let go.
    public List<T> readAll(InputStream stream) {
        return decodeAll(stream).stream().map(Decoded::record).toList();
    }

    /// The records of a JSON array with what it does not know of them, read as the stream comes.
    public List<Decoded<T>> decodeAll(InputStream stream) {
        return complete(Json.parser(stream), this::all);
    }

    private interface Reading<R> {
        R from(JsonParser json);
    }

    private <R> R complete(JsonParser parser, Reading<R> reading) {
        try (parser) {
            parser.nextToken();
            R result = reading.from(parser);
            if (parser.nextToken() != null) {
                throw new CodecException(shape.name(), "", "something follows the end");
            }
            return result;
        } catch (JacksonException e) {
            throw CodecException.of(shape.name(), "", e);
        }
    }

    private List<Decoded<T>> all(JsonParser json) {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw new CodecException(shape.name(), "", "no list of records");
        }
        var records = new ArrayList<Decoded<T>>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            records.add(numbered(json, records.size() + 1));
        }
        return records;
    }

    private Decoded<T> numbered(JsonParser json, int number) {
        try {
            return one(json);
        } catch (CodecException e) {
            throw e.at(number);
        }
    }

    private Decoded<T> one(JsonParser json) {
        var known = RecordReading.of(json, shape);
        return new Decoded<>(known.record(), known.rest());
    }
}
