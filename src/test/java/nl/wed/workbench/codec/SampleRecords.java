package nl.wed.workbench.codec;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.Table;
import nl.wed.workbench.domain.declaration.Kind;
import nl.wed.workbench.domain.declaration.RecordShape;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.PeriodStatus;
import nl.wed.workbench.domain.figures.Point;
import nl.wed.workbench.domain.figures.Series;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.domain.records.RecordTypes;

/// Records of every kind with arbitrary content, the same for the same seed.
public final class SampleRecords {
    private static final String[] WORDS = {
        "taal", "Kansrijke start", "é € 漢 \uD83D\uDE00", "a;b\"c\nd", "=1+1", "ouders \\ kind", ""
    };

    private final Random random;

    public SampleRecords(long seed) {
        random = new Random(seed);
    }

    /// A project with that many records of every kind.
    public Project project(int each) {
        Project project = Project.empty(id());
        for (RecordType<?> type : RecordTypes.ALL) {
            project = withRecords(project, type, each);
        }
        return project;
    }

    private <T extends Entity> Project withRecords(Project project, RecordType<T> type, int count) {
        List<T> records = IntStream.range(0, count).mapToObj(_ -> record(type)).toList();
        return project.with(type, Table.of(records));
    }

    /// A record of that kind.
    public <T extends Entity> T record(RecordType<T> type) {
        return type.type().cast(create(RecordShape.of(type.type().asSubclass(Record.class))));
    }

    /// Observations with every kind of value.
    public ObservationSet observations(int series, int points) {
        var all = new ArrayList<Series>();
        for (int i = 0; i < series; i++) {
            var some = new ArrayList<Point>();
            for (int j = 0; j < points; j++) {
                some.add(new Point((1990 + j) + "JJ00", value(), status()));
            }
            all.add(new Series("M" + i % 7, "GM%04d".formatted(i), some));
        }
        return new ObservationSet(
                List.of(new Statistic("M0", "Kinderen; \"arm\"", "Inkomen/laag", "%", 1)),
                Map.of("GM0363", "Amsterdam", "NL01", "Nederland"),
                all);
    }

    private Value value() {
        return switch (random.nextInt(6)) {
            case 0 -> new Value.Interval(1, 4);
            case 1 -> Value.missing(MissingReason.CONFIDENTIAL);
            case 2 -> new Value.Missing(MissingReason.OTHER, "x .. = : %3A");
            case 3 -> Value.of(-0.0);
            case 4 -> Value.of(random.nextInt(1000));
            default -> Value.of(random.nextDouble() * 1e6);
        };
    }

    private PeriodStatus status() {
        return PeriodStatus.values()[random.nextInt(PeriodStatus.values().length)];
    }

    /// What a class refuses, as one of its values contradicts another, is drawn again.
    private <R extends Record> R create(RecordShape<R> shape) {
        for (int draw = 0; draw < 100; draw++) {
            Object[] values = shape.fields().stream()
                    .map(field -> field.nullable() && random.nextInt(3) == 0 ? null : value(field.kind()))
                    .toArray();
            try {
                return shape.create(values);
            } catch (IllegalArgumentException _) {
                continue;
            }
        }
        throw new IllegalStateException("no record that its class takes: " + shape.name());
    }

    private Object value(Kind kind) {
        return switch (kind) {
            case Kind.Plain plain -> plain(plain);
            case Kind.Choice choice -> {
                var constants = choice.type().getEnumConstants();
                yield constants[random.nextInt(constants.length)];
            }
            case Kind.Nested(var shape) -> create(shape);
            case Kind.Many(Kind element) ->
                IntStream.range(0, random.nextInt(3))
                        .mapToObj(_ -> value(element))
                        .toList();
            case Kind.Numbered(Kind element) -> new TreeMap<>(Map.of(random.nextInt(), value(element)));
        };
    }

    private Object plain(Kind.Plain plain) {
        return switch (plain) {
            case TEXT -> WORDS[random.nextInt(WORDS.length)] + random.nextInt(100);
            case WHOLE -> random.nextInt();
            case LONG_WHOLE -> random.nextLong();
            case FRACTION -> random.nextGaussian();
            case DECIMAL -> new BigDecimal("12500.50");
            case FLAG -> random.nextBoolean();
            case ID -> id();
            case DAY -> LocalDate.of(2026, 1, 1).plusDays(random.nextInt(900));
            case MOMENT -> Instant.ofEpochSecond(1_700_000_000L, random.nextInt(1_000_000_000));
        };
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
