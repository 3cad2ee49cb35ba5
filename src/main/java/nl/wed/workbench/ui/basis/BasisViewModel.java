package nl.wed.workbench.ui.basis;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.basis.Basis;
import nl.wed.workbench.domain.basis.Change;
import nl.wed.workbench.domain.figures.FigureBook;
import nl.wed.workbench.domain.knowledge.KnowledgeRecords;
import nl.wed.workbench.domain.knowledge.Meeting;
import nl.wed.workbench.domain.records.RecordLabel;
import nl.wed.workbench.domain.records.RecordTypes;
import nl.wed.workbench.texts.BasisWords;
import nl.wed.workbench.texts.Numbers;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.observing.ProjectProperty;
import nl.wed.workbench.workspace.Workspace;

/// What changed under a record since it was written or chosen, in words, and the act of whoever looked.
public final class BasisViewModel {
    private final Workspace workspace;
    private final ProjectProperty project;
    private final Texts texts;
    private final Optional<Supplier<FigureBook>> shown;

    /// One thing that changed, and the record that it is about while that is there.
    public record Line(String sentence, Optional<Ref> about) {}

    public BasisViewModel(Workspace workspace, ProjectProperty project, Texts texts) {
        this(workspace, project, texts, Optional.empty());
    }

    /// The same, which also says what a figure is now, from those that may be shown.
    public BasisViewModel(Workspace workspace, ProjectProperty project, Texts texts, Supplier<FigureBook> shown) {
        this(workspace, project, texts, Optional.of(shown));
    }

    private BasisViewModel(
            Workspace workspace, ProjectProperty project, Texts texts, Optional<Supplier<FigureBook>> shown) {
        this.workspace = workspace;
        this.project = project;
        this.texts = texts;
        this.shown = shown;
    }

    /// The trajectory.
    public ReadOnlyObjectProperty<Project> project() {
        return project.property();
    }

    /// Whether anything changed.
    public boolean isOutdated(Ref record) {
        return !workspace.changes(record).isEmpty();
    }

    /// What changed under a record; nothing when it is as it was.
    public List<Line> lines(Ref record) {
        var changes = workspace.changes(record);
        if (changes.isEmpty()) {
            return List.of();
        }
        var words = new BasisWords(texts, shown.map(Supplier::get));
        return changes.stream()
                .map(one -> new Line(words.of(one), about(one).filter(ref -> !ref.equals(record))))
                .toList();
    }

    /// From when it is and what can be done.
    public String introduction(Ref record) {
        var basis = Basis.of(project.get(), record.id());
        var day = basis.flatMap(one -> Optional.ofNullable(one.date())).map(Numbers::date);
        var meeting = basis.flatMap(one -> Optional.ofNullable(one.meeting()))
                .flatMap(id -> project.get().find(KnowledgeRecords.MEETING, id))
                .map(Meeting::name);
        if (day.isEmpty()) {
            return texts.get("basis.words");
        }
        return meeting.map(name -> texts.get("basis.wordsIn", day.get(), name))
                .orElseGet(() -> texts.get("basis.wordsAt", day.get()));
    }

    /// Somebody looked, and leaves it as it is.
    public void confirm(Ref record) {
        String label = project.get()
                .find(record)
                .map(one -> RecordLabel.of(project.get(), one))
                .orElse("");
        workspace.confirm(texts.get("basis.confirm.edit", label), record.id());
    }

    private Optional<Ref> about(Change change) {
        var id = change.about();
        return id == null
                ? Optional.empty()
                : RecordTypes.ALL.stream()
                        .filter(type -> has(type, id))
                        .findFirst()
                        .map(type -> new Ref(type, id));
    }

    private <T extends Entity> boolean has(RecordType<T> type, UUID id) {
        return type.step().isPresent() && project.get().find(type, id).isPresent();
    }
}
