package nl.wed.workbench.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.difference.Difference;
import nl.wed.workbench.domain.difference.Difference.Changed;
import nl.wed.workbench.domain.records.RecordLabel;

/// What differs between two snapshots, a sentence for each: 'Maatregel 'VVE-coach': bereik 120 → 140'.
public final class DifferenceWords {
    private static final int LONG = 60;
    private static final int AROUND = 24;

    private final Texts texts;
    private final FieldWords fields;
    private final Project before;
    private final Project after;

    /// The words for differences between these two.
    public DifferenceWords(Texts texts, Project before, Project after) {
        this.texts = texts;
        this.fields = new FieldWords(texts);
        this.before = before;
        this.after = after;
    }

    /// The sentence of a difference.
    public String of(Difference difference) {
        return switch (difference) {
            case Difference.Added(Ref ref) -> texts.get("difference.added", called(after, ref));
            case Difference.Removed(Ref ref) -> texts.get("difference.removed", called(before, ref));
            case Difference.ChangedUnknown(Ref ref) -> texts.get("difference.unknown", called(after, ref));
            case Difference.Reordered(var type) -> texts.get("difference.reordered", fields.kind(type));
            case Changed changed -> texts.get("difference.changed", called(after, changed.ref()), change(changed));
        };
    }

    private String called(Project project, Ref ref) {
        return project.find(ref)
                .map(record -> texts.get("difference.record", fields.kind(ref.type()), RecordLabel.of(project, record)))
                .orElseGet(() -> fields.kind(ref.type()));
    }

    private String change(Changed changed) {
        String label = fields.label(changed.type(), changed.path());
        if (changed.before() instanceof List<?> old && changed.after() instanceof List<?> now) {
            return texts.get("difference.field.list", label, list(changed, old, now));
        }
        if (changed.before() instanceof SortedMap<?, ?> old && changed.after() instanceof SortedMap<?, ?> now) {
            return numbered(changed, label, old, now);
        }
        String was = fields.value(before, changed.type(), changed.field(), changed.before());
        String is = fields.value(after, changed.type(), changed.field(), changed.after());
        if (was.length() > LONG || is.length() > LONG) {
            int place = firstDifference(was, is);
            return texts.get("difference.field", label, around(was, place, is), around(is, place, was));
        }
        return texts.get("difference.field", label, was, is);
    }

    // Number by number, those that hold something else.
    private String numbered(Changed changed, String label, SortedMap<?, ?> old, SortedMap<?, ?> now) {
        var numbers = new TreeSet<Object>(old.keySet());
        numbers.addAll(now.keySet());
        return numbers.stream()
                .filter(number -> !Objects.equals(old.get(number), now.get(number)))
                .map(number -> texts.get(
                        "difference.field",
                        label + " " + number,
                        fields.value(before, changed.type(), changed.field(), old.get(number)),
                        fields.value(after, changed.type(), changed.field(), now.get(number))))
                .collect(Collectors.joining("; "));
    }

    // What came and what went; when neither did, that something in it changed.
    private String list(Changed changed, List<?> old, List<?> now) {
        var sentences = new ArrayList<String>();
        var added = rest(now, old);
        var removed = rest(old, now);
        if (!added.isEmpty()) {
            sentences.add(
                    texts.get("difference.list.added", fields.value(after, changed.type(), changed.field(), added)));
        }
        if (!removed.isEmpty()) {
            sentences.add(texts.get(
                    "difference.list.removed", fields.value(before, changed.type(), changed.field(), removed)));
        }
        return sentences.isEmpty() ? texts.get("difference.list.order") : String.join("; ", sentences);
    }

    private static List<Object> rest(List<?> from, List<?> other) {
        List<Object> rest = new ArrayList<>(from);
        other.forEach(rest::remove);
        return rest;
    }

    private static int firstDifference(String one, String other) {
        int end = Math.min(one.length(), other.length());
        int place = 0;
        while (place < end && one.charAt(place) == other.charAt(place)) {
            place++;
        }
        return place;
    }

    /// The words around the first place where a long text differs from another, up to where they are alike again.
    private static String around(String text, int place, String other) {
        int alike = 0;
        while (alike < Math.min(text.length(), other.length()) - place
                && text.charAt(text.length() - 1 - alike) == other.charAt(other.length() - 1 - alike)) {
            alike++;
        }
        int from = wordStart(text, Math.max(0, place - AROUND));
        int to = wordEnd(text, Math.min(text.length(), Math.min(text.length() - alike + AROUND, place + 2 * LONG)));
        String words =
                text.substring(from, Math.max(from, to)).replaceAll("\\s+", " ").strip();
        return "'" + (from > 0 ? "…" : "") + words + (to < text.length() ? "…" : "") + "'";
    }

    private static int wordStart(String text, int place) {
        int start = place;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1)) && place - start < AROUND) {
            start--;
        }
        return start;
    }

    private static int wordEnd(String text, int place) {
        int end = place;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end)) && end - place < AROUND) {
            end++;
        }
        return end;
    }
}
