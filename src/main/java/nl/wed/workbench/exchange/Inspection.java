package nl.wed.workbench.exchange;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.Table;
import nl.wed.workbench.domain.declaration.Field;
import nl.wed.workbench.domain.declaration.RecordShape;
import nl.wed.workbench.domain.records.RecordTypes;
import nl.wed.workbench.exchange.PackageReading.Reason;
import nl.wed.workbench.texts.Sentence;
import org.jspecify.annotations.Nullable;

/// A look at every value of a trajectory that came from elsewhere. What no program of ours writes is refused with its
/// place; signs that change how words are read, links that lead back to where they start, and a second score in
/// the same place are taken out and said.
final class Inspection {
    static final int LONGEST_TEXT = 2_000_000;
    private static final BigDecimal LARGEST = BigDecimal.TEN.pow(15);
    private static final int FIRST_YEAR = 1;
    private static final int LAST_YEAR = 9999;

    // Three times the years of all plans: each is a column on the screen and in Word.
    private static final int MOST_NUMBERED = 300;

    private final Map<UUID, String> ids = new HashMap<>();
    private final Map<String, Set<Object>> numbered = new HashMap<>();
    private final HiddenSigns signs = new HiddenSigns();

    /// What is whole of a trajectory, and what was taken out of it.
    record Sound(Project project, List<Sentence> remarks) {}

    private Inspection() {}

    static Sound of(Project project) throws Refusal {
        var inspection = new Inspection();
        Project now = project;
        for (RecordType<?> type : RecordTypes.ALL) {
            now = inspection.table(now, type);
        }
        var rings = SelfLinks.cut(now);
        var remarks = new ArrayList<>(inspection.signs.remarks());
        remarks.addAll(rings.remarks());
        var scores = SingleScores.cut(rings.project());
        remarks.addAll(scores.remarks());
        return new Sound(scores.project(), remarks);
    }

    private <T extends Entity> Project table(Project project, RecordType<T> type) throws Refusal {
        RecordShape<?> shape = RecordShape.of(type.type().asSubclass(Record.class));
        String file = Entries.of(type);
        var records = new ArrayList<T>();
        boolean changed = false;
        for (T record : project.all(type)) {
            String earlier = ids.put(record.id(), file);
            if (earlier != null) {
                throw new Refusal(Reason.SAME_ID, earlier, file, 0);
            }
            Record sound = record((Record) record, shape, file);
            changed |= sound != record;
            records.add(type.type().cast(sound));
        }
        return changed ? project.with(type, Table.of(records)) : project;
    }

    private <R extends Record> Record record(Record record, RecordShape<R> shape, String file) throws Refusal {
        @Nullable Object[] values = shape.values(record);
        boolean changed = false;
        for (int i = 0; i < values.length; i++) {
            Object before = values[i];
            if (before != null) {
                values[i] = value(before, shape.fields().get(i), file);
                changed |= values[i] != before;
            }
        }
        return changed ? shape.create(values) : record;
    }

    private Object value(Object value, Field field, String file) throws Refusal {
        return switch (value) {
            case String text -> text(text, field, file);
            case Double number -> {
                require(Double.isFinite(number) && Math.abs(number) < LARGEST.doubleValue(), field, file);
                yield number;
            }
            case BigDecimal amount -> {
                require(amount.abs().compareTo(LARGEST) < 0, field, file);
                yield amount;
            }
            case Instant moment -> {
                require(isOfCalendar(moment), field, file);
                yield moment;
            }
            case List<?> many -> list(many, field, file);
            case SortedMap<?, ?> numbered -> numbered(numbered, field, file);
            case Record nested -> record(nested, RecordShape.of(nested.getClass()), file);
            default -> value;
        };
    }

    private String text(String text, Field field, String file) throws Refusal {
        if (text.length() > LONGEST_TEXT) {
            throw new Refusal(Reason.TOO_LONG, file, field.name(), LONGEST_TEXT);
        }
        return signs.without(text, file);
    }

    private Object list(List<?> many, Field field, String file) throws Refusal {
        var sound = new ArrayList<>(many.size());
        boolean changed = false;
        for (Object one : many) {
            Object now = value(one, field, file);
            changed |= now != one;
            sound.add(now);
        }
        return changed ? List.copyOf(sound) : many;
    }

    private Object numbered(SortedMap<?, ?> numbered, Field field, String file) throws Refusal {
        var all = this.numbered.computeIfAbsent(file, _ -> new HashSet<>());
        all.addAll(numbered.keySet());
        require(all.size() <= MOST_NUMBERED, field, file);
        var sound = new TreeMap<Object, Object>();
        for (var entry : numbered.entrySet()) {
            sound.put(entry.getKey(), value(entry.getValue(), field, file));
        }
        return sound.equals(numbered) ? numbered : sound;
    }

    private static boolean isOfCalendar(Instant moment) {
        boolean small = Math.abs((double) moment.getEpochSecond()) < 1e12;
        int year = small ? moment.atOffset(ZoneOffset.UTC).getYear() : 0;
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static void require(boolean fine, Field field, String file) throws Refusal {
        if (!fine) {
            throw new Refusal(Reason.NO_VALUE, file, field.name());
        }
    }
}
