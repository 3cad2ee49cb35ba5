package nl.wed.workbench.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.declaration.Field;
import nl.wed.workbench.domain.declaration.Kind;
import nl.wed.workbench.domain.declaration.RecordShape;
import nl.wed.workbench.domain.records.RecordTypes;
import org.junit.jupiter.api.Test;

/// The shape of every record is pinned under the number of its format, in
/// `src/test/resources/format/<major>.<minor>.txt`. Another shape needs another number: a higher minor one when
/// only kinds and fields were added (each with `@Added` and what it is without), else a higher major one with a
/// step in `Upgrades` and a kept package. A file that is there never changes; that of a new number is written by
/// `mvn test -Dtest=FormatShapeTest -Dshape.apply=true`.
class FormatShapeTest {
    private static final Path PINNED = Path.of("src/test/resources/format");
    private static final String NOW = Manifest.FORMAT + "." + Manifest.MINOR;

    @Test
    void theShapeOfTheRecordsIsThatOfTheirFormat() throws Exception {
        Path file = PINNED.resolve(NOW + ".txt");
        if (Boolean.getBoolean("shape.apply") && !Files.exists(file)) {
            Files.writeString(file, String.join("\n", lines(shape())) + "\n");
        }
        assertThat(lines(shape()))
                .as("raise Manifest.MINOR or Manifest.FORMAT, see the comment of this test")
                .containsExactlyElementsOf(Files.readAllLines(file));
    }

    @Test
    void aMinorFormatOnlyAdds() throws Exception {
        for (int minor = 1; minor <= Manifest.MINOR; minor++) {
            var before = pinned(Manifest.FORMAT + "." + (minor - 1));
            var after = pinned(Manifest.FORMAT + "." + minor);
            assertThat(after).containsAllEntriesOf(before);
        }
    }

    @Test
    void whatWasAddedByAMinorFormatIsNotMissedInWhatIsOlder() throws Exception {
        var first = pinned(Manifest.FORMAT + ".0");
        var kinds = new ArrayList<String>();
        first.keySet().forEach(name -> kinds.add(name.substring(0, name.indexOf('.'))));
        fields((name, field) -> {
            boolean later = kinds.contains(name.substring(0, name.indexOf('.'))) && !first.containsKey(name);
            assertThat(field.added().isPresent()).as(name).isEqualTo(later);
            if (later) {
                assertThat(field.otherwise() != null || field.nullable())
                        .as(name)
                        .isTrue();
            }
        });
    }

    /// The schema version of working files rises with every major format, so that an older program refuses them.
    @Test
    void everyMajorFormatHasItsPin() {
        assertThat(PINNED.resolve(Manifest.FORMAT + ".0.txt")).exists();
    }

    private static SortedMap<String, String> pinned(String format) throws Exception {
        var shape = new TreeMap<String, String>();
        for (String line : Files.readAllLines(PINNED.resolve(format + ".txt"))) {
            int space = line.indexOf(' ');
            shape.put(line.substring(0, space), line.substring(space + 1));
        }
        return shape;
    }

    private static SortedMap<String, String> shape() {
        var shape = new TreeMap<String, String>();
        fields((name, field) -> shape.put(name, kind(field.kind()) + (field.nullable() ? " of niets" : "")));
        return shape;
    }

    private static List<String> lines(Map<String, String> shape) {
        return shape.entrySet().stream()
                .map(one -> one.getKey() + " " + one.getValue())
                .toList();
    }

    private static void fields(BiConsumer<String, Field> visitor) {
        for (RecordType<?> type : RecordTypes.ALL) {
            fields(type.name(), RecordShape.of(type.type().asSubclass(Record.class)), visitor);
        }
        fields("manifest", RecordShape.of(Manifest.class), visitor);
    }

    private static void fields(String name, RecordShape<?> shape, BiConsumer<String, Field> visitor) {
        for (Field field : shape.fields()) {
            String path = name + "." + field.name();
            visitor.accept(path, field);
            nested(field.kind()).forEach(inner -> fields(path, inner.shape(), visitor));
        }
    }

    private static List<Kind.Nested> nested(Kind kind) {
        return switch (kind) {
            case Kind.Nested nested -> List.of(nested);
            case Kind.Many(Kind element) -> nested(element);
            case Kind.Numbered(Kind element) -> nested(element);
            default -> List.of();
        };
    }

    private static String kind(Kind kind) {
        return switch (kind) {
            case Kind.Plain plain -> plain.name();
            case Kind.Choice choice ->
                String.join("|", choice.names().stream().sorted().toList());
            case Kind.Nested _ -> "RECORD";
            case Kind.Many(Kind element) -> "LIST " + kind(element);
            case Kind.Numbered(Kind element) -> "BY NUMBER " + kind(element);
        };
    }
}
