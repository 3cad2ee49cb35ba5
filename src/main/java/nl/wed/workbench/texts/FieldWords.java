package nl.wed.workbench.texts;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.declaration.Field;
import nl.wed.workbench.domain.knowledge.KnowledgeRecords;
import nl.wed.workbench.domain.plan.YearAmount;
import nl.wed.workbench.domain.records.RecordLabel;
import nl.wed.workbench.domain.records.RecordTypes;
import org.jspecify.annotations.Nullable;

/// What a field of a record is called and what it holds, in the words of a sentence.
public final class FieldWords {
    private static final int HOUR = 60;

    private final Texts texts;

    public FieldWords(Texts texts) {
        this.texts = texts;
    }

    /// The field as it is called in a sentence; `path` is its name, after that of the field that holds its record.
    public String label(RecordType<?> type, String path) {
        return texts.get("record." + type.name() + "." + path);
    }

    /// The kind of a record as it is called in a sentence.
    public String kind(RecordType<?> type) {
        return texts.get("chain.type." + type.name());
    }

    /// What an edit of a field is called in undo and in the list of what was done.
    public String editing(RecordType<?> type, String field) {
        return texts.get("difference.editing", kind(type), label(type, field));
    }

    /// What a field holds, in a trajectory; links by the label of what they point at.
    public String value(Project project, RecordType<?> type, Field field, @Nullable Object value) {
        return switch (value) {
            case null -> texts.get("difference.none");
            case String text -> text.isBlank() ? texts.get("difference.none") : text.strip();
            case Boolean flag -> texts.get(flag ? "difference.yes" : "difference.no");
            case Integer number -> whole(type, field, number);
            case Long number -> Numbers.decimal(number, 0);
            case Double number -> Numbers.plain(number);
            case BigDecimal amount -> Numbers.euro(amount);
            case LocalDate day -> Numbers.date(day);
            case Instant moment -> Numbers.date(LocalDate.ofInstant(moment, ZoneId.systemDefault()));
            case UUID id -> link(project, field, id);
            case Enum<?> constant -> constant(constant);
            case List<?> many -> many(project, type, field, many);
            case YearAmount amount -> amount(amount);
            case SortedMap<?, ?> numbered when numbered.isEmpty() -> texts.get("difference.none");
            case SortedMap<?, ?> numbered ->
                numbered.entrySet().stream()
                        .map(one -> one.getKey() + ": " + value(project, type, field, one.getValue()))
                        .collect(Collectors.joining("; "));
            default -> texts.get("difference.several", 1);
        };
    }

    /// The word for a constant, wherever it stands among the texts.
    String constant(Enum<?> constant) {
        return Texts.AREAS.stream()
                .filter(area ->
                        texts.has(area + "." + constant.getDeclaringClass().getSimpleName() + "." + constant.name()))
                .findFirst()
                .map(area -> texts.name(area, constant))
                .orElseThrow(() -> new IllegalArgumentException("no word for " + constant));
    }

    private String amount(YearAmount amount) {
        if (!amount.needed()) {
            return texts.get("report.sum.notNeeded");
        }
        return amount.euros() == null ? texts.get("general.unknown") : Numbers.euro(amount.euros());
    }

    private String whole(RecordType<?> type, Field field, int number) {
        if (type.equals(KnowledgeRecords.MEETING) && field.name().equals("start")) {
            return texts.get("difference.time", number / HOUR, number % HOUR);
        }
        boolean year = field.name().equals("year") || field.name().endsWith("Year");
        return year ? String.valueOf(number) : Numbers.decimal(number, 0);
    }

    private String many(Project project, RecordType<?> type, Field field, List<?> many) {
        if (many.isEmpty()) {
            return texts.get("difference.none");
        }
        return many.getFirst() instanceof Record
                ? texts.get("difference.several", many.size())
                : many.stream().map(one -> value(project, type, field, one)).collect(Collectors.joining(", "));
    }

    private String link(Project project, Field field, UUID id) {
        var kinds = field.refers().stream().flatMap(refers -> List.of(refers.to()).stream());
        return kinds.flatMap(kind -> RecordTypes.named(kind).stream())
                .flatMap(type -> project.find(new Ref(type, id)).stream())
                .findFirst()
                .map(record -> texts.get("difference.quoted", RecordLabel.of(project, record)))
                .orElseGet(() -> texts.get("difference.gone"));
    }
}
