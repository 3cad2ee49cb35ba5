package nl.wed.workbench.report.chapters;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.basis.Outdated;
import nl.wed.workbench.domain.chain.PrintedPlace;
import nl.wed.workbench.domain.plan.ChapterText;
import nl.wed.workbench.domain.plan.Goal;
import nl.wed.workbench.domain.plan.Measure;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.plan.PolicyPriority;
import nl.wed.workbench.domain.plan.Risk;
import nl.wed.workbench.domain.records.RecordLabel;
import nl.wed.workbench.report.model.Callout;
import nl.wed.workbench.report.model.Enumeration;
import nl.wed.workbench.report.model.Paragraph;
import nl.wed.workbench.report.model.Prose;
import nl.wed.workbench.texts.BasisWords;

/// Says once, below what a chapter prints, what changed under its own text and under the records in it since those
/// were written or chosen. Adds nothing while everything is as it was.
public final class OutdatedNote {
    private final Facts facts;
    private final Outdated outdated;
    private final BasisWords words;

    public OutdatedNote(Facts facts) {
        this.facts = facts;
        outdated = facts.outdated();
        words = new BasisWords(facts.texts(), facts.figures());
    }

    /// Below a chapter of the plan, of the records that it tells.
    void ofChapter(ChapterText chapter, Page page) {
        var printed = PrintedPlaces.of(page.blocks());
        write(
                page,
                ownText(chapter),
                records(ref -> !ref.type().equals(PlanRecords.CHAPTER_TEXT)
                        && printed.of(ref).stream().anyMatch(PrintedPlace::own)));
    }

    /// Below a section of an implementation plan, whose records stand at the end.
    public void ofSection(ChapterText section, Page page) {
        write(page, ownText(section), Stream.of());
    }

    /// At the end of an implementation plan: what belongs to that priority.
    public void ofPlan(PolicyPriority priority, Page page) {
        write(
                page,
                Stream.of(),
                records(ref -> facts.project()
                        .find(ref)
                        .filter(one -> belongs(one, priority.id()))
                        .isPresent()));
    }

    private static boolean belongs(Entity record, UUID priority) {
        return switch (record) {
            case PolicyPriority one -> one.id().equals(priority);
            case Goal goal -> Objects.equals(goal.priority(), priority);
            case Measure measure -> Objects.equals(measure.priority(), priority);
            case Risk risk -> Objects.equals(risk.priority(), priority);
            default -> false;
        };
    }

    private Stream<String> ownText(ChapterText chapter) {
        return outdated.of(new Ref(PlanRecords.CHAPTER_TEXT, chapter.id())).stream()
                .map(one -> facts.texts().get("basis.note.own", words.of(one)));
    }

    /// What changed under several records of a kind alike stands there once, with all their names.
    private Stream<String> records(Predicate<Ref> meant) {
        Map<Said, List<String>> names = new LinkedHashMap<>();
        outdated.changes().forEach((ref, changes) -> {
            if (meant.test(ref)) {
                changes.forEach(
                        change -> names.computeIfAbsent(new Said(ref.type(), words.of(change)), _ -> new ArrayList<>())
                                .add(name(ref)));
            }
        });
        return names.entrySet().stream()
                .map(one -> facts.texts()
                        .get(
                                "basis.note.record",
                                facts.texts()
                                        .get("chain.type." + one.getKey().type().name()),
                                String.join(", ", one.getValue()),
                                one.getKey().sentence()));
    }

    private record Said(RecordType<?> type, String sentence) {}

    private String name(Ref ref) {
        String label = facts.project()
                .find(ref)
                .map(one -> RecordLabel.of(facts.project(), one))
                .orElse("");
        return facts.texts().get("basis.note.named", label);
    }

    private void write(Page page, Stream<String> own, Stream<String> records) {
        List<String> lines = Stream.concat(own, records).toList();
        if (lines.isEmpty()) {
            return;
        }
        List<Prose> content = new ArrayList<>();
        content.add(Paragraph.of(facts.texts().get("basis.note")));
        content.add(Enumeration.of(false, lines));
        page.add(new Callout(Callout.Kind.WARNING, facts.texts().get("basis.note.title"), content));
    }
}
