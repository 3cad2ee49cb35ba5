package nl.wed.workbench.ui.knowledge;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import nl.wed.workbench.catalogue.InfrastructureScan;
import nl.wed.workbench.catalogue.InfrastructureScan.InfrastructureElement;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.knowledge.InfrastructureScore;
import nl.wed.workbench.domain.knowledge.KnowledgeRecords;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.observing.ProjectProperty;
import nl.wed.workbench.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/// The scan of the local educational infrastructure: thirteen elements, each 0 to 3 or not filled
/// in, with a note.
public final class InfrastructureViewModel {
    /// An element and its score, null when it was not filled in.
    public record Line(
            InfrastructureElement element, @Nullable Integer score, String note) {}

    private final Workspace workspace;
    private final Texts texts;
    private final List<InfrastructureElement> elements;
    private final ReadOnlyObjectProperty<List<Line>> lines;
    private final IntegerProperty selected = new SimpleIntegerProperty(this, "selected", 0);
    private final ObjectProperty<String> note = new SimpleObjectProperty<>(this, "note", "");
    private boolean following;

    InfrastructureViewModel(Workspace workspace, ProjectProperty project, InfrastructureScan scan, Texts texts) {
        this.workspace = workspace;
        this.texts = texts;
        elements = scan.elements();
        lines = project.value(this::lines);
        lines.addListener((_, _, _) -> follow());
        selected.addListener((_, _, _) -> {
            workspace.seal();
            follow();
        });
        note.addListener((_, _, now) -> writeNote(now));
        follow();
    }

    /// All elements with their scores.
    public ReadOnlyObjectProperty<List<Line>> lines() {
        return lines;
    }

    /// The place of the element that is shown.
    public IntegerProperty selected() {
        return selected;
    }

    /// The element that is shown.
    public Line current() {
        return lines.get().get(selected.get());
    }

    /// The note of the element that is shown.
    public ObjectProperty<String> note() {
        return note;
    }

    /// Scores the element that is shown; null is not filled in.
    public void score(@Nullable Integer score) {
        edit("knowledge.scan.score", null, old -> new Line(old.element(), score, old.note()));
    }

    /// Shows the next element, or that many back; stays at the ends.
    public void go(int places) {
        selected.set(Math.clamp(selected.get() + places, 0, elements.size() - 1));
    }

    /// How many elements were filled in, in words.
    String filled() {
        long count = lines.get().stream().filter(line -> line.score() != null).count();
        return texts.get("knowledge.scan.filled", count, elements.size());
    }

    void leave() {
        workspace.seal();
    }

    private void writeNote(String words) {
        if (!following) {
            edit(
                    "knowledge.scan.noteEdit",
                    List.of("scan-note", selected.get()),
                    old -> new Line(old.element(), old.score(), words));
        }
    }

    private void edit(String label, @Nullable Object mergeKey, UnaryOperator<Line> change) {
        var line = change.apply(current());
        workspace.edit(texts.get(label), mergeKey, project -> put(project, line));
    }

    private static Project put(Project project, Line line) {
        String element = line.element().code();
        UUID id = project.stream(KnowledgeRecords.INFRASTRUCTURE_SCORE)
                .filter(one -> one.element().equals(element))
                .map(InfrastructureScore::id)
                .findFirst()
                .orElseGet(UUID::randomUUID);
        return project.put(
                KnowledgeRecords.INFRASTRUCTURE_SCORE, new InfrastructureScore(id, element, line.score(), line.note()));
    }

    private void follow() {
        following = true;
        note.set(current().note());
        following = false;
    }

    private List<Line> lines(Project project) {
        return elements.stream()
                .map(element -> project.stream(KnowledgeRecords.INFRASTRUCTURE_SCORE)
                        .filter(one -> one.element().equals(element.code()))
                        .findFirst()
                        .map(one -> new Line(element, one.score(), one.note()))
                        .orElse(new Line(element, null, "")))
                .toList();
    }
}
