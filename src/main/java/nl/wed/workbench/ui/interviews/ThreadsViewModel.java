package nl.wed.workbench.ui.interviews;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.interviews.Code;
import nl.wed.workbench.domain.interviews.CommonThread;
import nl.wed.workbench.domain.interviews.Finding;
import nl.wed.workbench.domain.interviews.InterviewRecords;
import nl.wed.workbench.domain.interviews.Quote;
import nl.wed.workbench.domain.interviews.Respondent;
import nl.wed.workbench.domain.interviews.ThemeMatrix;
import nl.wed.workbench.domain.records.Removal;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.basis.BasisViewModel;
import nl.wed.workbench.ui.observing.ProjectProperty;
import nl.wed.workbench.workspace.Workspace;

/// The rode draad: which themes which groups mention, what is behind a count, and the text that is
/// written on each theme.
public final class ThreadsViewModel {
    private final Workspace workspace;
    private final Texts texts;
    private final BasisViewModel basis;
    private final ReadOnlyObjectProperty<ThemeMatrix> matrix;
    private final BooleanProperty allThemes = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<Spot>> spot =
            new ReadOnlyObjectWrapper<>(this, "spot", Optional.empty());
    private final ObjectProperty<String> text = new SimpleObjectProperty<>(this, "text", "");
    private final Object typing = new Object();
    private boolean following;

    /// A count in the matrix: a theme in one group, or in all of them.
    public record Spot(UUID code, Optional<String> group) {}

    /// A finding behind a count, whose it is, and its quote when there is one.
    public record Mention(Finding finding, Respondent respondent, Optional<Quote> quote) {}

    /// What is behind a count.
    public record Behind(Code code, List<Mention> mentions, List<Respondent> silent) {}

    /// Follows the findings of that workspace.
    public ThreadsViewModel(Workspace workspace, ProjectProperty project, Texts texts) {
        this.workspace = workspace;
        this.texts = texts;
        basis = new BasisViewModel(workspace, project, texts);
        matrix = project.value(ThemeMatrix::of);
        spot.addListener((_, _, _) -> follow());
        project.property().addListener((_, _, _) -> follow());
        text.addListener((_, _, now) -> write(now));
    }

    public ReadOnlyObjectProperty<ThemeMatrix> matrix() {
        return matrix;
    }

    /// Whether themes that nobody mentions are shown too.
    public BooleanProperty allThemes() {
        return allThemes;
    }

    /// The themes that are shown.
    public List<ThemeMatrix.Row> rows() {
        return matrix.get().rows().stream()
                .filter(row -> allThemes.get() || !row.total().mentioned().isEmpty() || written(row))
                .toList();
    }

    /// The count that is looked at.
    public ReadOnlyObjectProperty<Optional<Spot>> spot() {
        return spot.getReadOnlyProperty();
    }

    /// Looks at a count.
    public void open(UUID code, Optional<String> group) {
        workspace.seal();
        spot.set(Optional.of(new Spot(code, group)));
    }

    /// What is behind the count that is looked at.
    public Optional<Behind> behind() {
        return spot.get().flatMap(at -> row(at.code()).map(row -> behind(at, row)));
    }

    /// The text on the theme that is looked at; a blank text removes it.
    public ObjectProperty<String> text() {
        return text;
    }

    /// The text on the theme that is looked at, as a record; empty without one.
    Optional<Ref> thread() {
        return spot.get()
                .flatMap(at -> thread(workspace.project(), at.code()))
                .map(one -> new Ref(InterviewRecords.COMMON_THREAD, one.id()));
    }

    /// What changed under the texts.
    BasisViewModel basis() {
        return basis;
    }

    /// Ends the merging of edits of the text.
    public void leave() {
        workspace.seal();
    }

    /// How many respondents were interviewed.
    public int interviewed() {
        return matrix.get().rows().stream()
                .findFirst()
                .map(row -> row.total().size())
                .orElse(0);
    }

    /// Whether there is a text on a theme.
    public boolean written(ThemeMatrix.Row row) {
        return thread(workspace.project(), row.code().id()).isPresent();
    }

    private Optional<ThemeMatrix.Row> row(UUID code) {
        return matrix.get().rows().stream()
                .filter(row -> row.code().id().equals(code))
                .findFirst();
    }

    private Behind behind(Spot at, ThemeMatrix.Row row) {
        var now = matrix.get();
        var cell = at.group()
                .flatMap(group -> Optional.ofNullable(row.cells().get(group)))
                .orElse(row.total());
        var groups = at.group().map(Set::of).orElseGet(() -> Set.copyOf(now.groups()));
        return new Behind(
                row.code(),
                now.findings(row.code().id(), groups).stream()
                        .map(one -> new Mention(one, now.respondent(one), quote(one)))
                        .toList(),
                cell.silent());
    }

    private Optional<Quote> quote(Finding finding) {
        return workspace.project().stream(InterviewRecords.QUOTE)
                .filter(quote -> quote.finding().equals(finding.id()))
                .findFirst();
    }

    private static Optional<CommonThread> thread(Project project, UUID code) {
        return project.stream(InterviewRecords.COMMON_THREAD)
                .filter(one -> one.code().equals(code))
                .findFirst();
    }

    private void follow() {
        following = true;
        text.set(spot.get()
                .flatMap(at -> thread(workspace.project(), at.code()))
                .map(CommonThread::text)
                .orElse(""));
        following = false;
    }

    private void write(String words) {
        var at = spot.get();
        if (following || at.isEmpty()) {
            return;
        }
        UUID code = at.get().code();
        workspace.edit(
                texts.get("interviews.thread.edit"), List.of(typing, code), project -> written(project, code, words));
    }

    private static Project written(Project project, UUID code, String words) {
        var now = thread(project, code);
        if (words.isBlank()) {
            return now.map(one -> Removal.of(project, InterviewRecords.COMMON_THREAD, one.id()))
                    .orElse(project);
        }
        var thread =
                now.map(one -> one.withText(words)).orElseGet(() -> new CommonThread(UUID.randomUUID(), code, words));
        return project.put(InterviewRecords.COMMON_THREAD, thread);
    }
}
