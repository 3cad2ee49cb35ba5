package nl.wed.workbench.ui.interviews;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.wed.workbench.domain.AgePhase;
import nl.wed.workbench.domain.interviews.Code;
import nl.wed.workbench.domain.interviews.Correction;
import nl.wed.workbench.domain.interviews.Finding;
import nl.wed.workbench.domain.interviews.InterviewRecords;
import nl.wed.workbench.domain.interviews.InterviewReport;
import nl.wed.workbench.domain.interviews.Passages;
import nl.wed.workbench.domain.interviews.Quote;
import nl.wed.workbench.domain.interviews.ReleaseStatus;
import nl.wed.workbench.domain.records.Removal;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.observing.ProjectProperty;
import nl.wed.workbench.ui.observing.RecordEditor;
import nl.wed.workbench.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/// Coding one report: a selected part of the text, or a finding that is already there, gets codes,
/// a memo, a mark, or becomes a quote. Places count code points.
public final class CodingViewModel {
    private final Workspace workspace;
    private final CodeBookViewModel codeBook;
    private final Texts texts;
    private final RecordEditor<InterviewReport> report;
    private final RecordEditor<Finding> finding;
    private final ObservableList<Finding> findings = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<CodedText.Span> selection =
            new ReadOnlyObjectWrapper<>(this, "selection", new CodedText.Span(0, 0));
    private final ReadOnlyObjectWrapper<Optional<Code>> recent =
            new ReadOnlyObjectWrapper<>(this, "recent", Optional.empty());

    /// Codes the report that is selected in `report`.
    public CodingViewModel(
            Workspace workspace,
            ProjectProperty project,
            RecordEditor<InterviewReport> report,
            CodeBookViewModel codeBook,
            Texts texts) {
        this.workspace = workspace;
        this.report = report;
        this.codeBook = codeBook;
        this.texts = texts;
        finding = new RecordEditor<>(workspace, InterviewRecords.FINDING);
        project.property().addListener((_, _, _) -> refresh());
        report.record().addListener((_, was, now) -> reportChanged(was, now));
    }

    /// The findings of the report in the order of their places.
    public ObservableList<Finding> findings() {
        return findings;
    }

    /// The finding that is looked at.
    public RecordEditor<Finding> finding() {
        return finding;
    }

    /// The part of the text that is selected.
    ReadOnlyObjectProperty<CodedText.Span> selection() {
        return selection.getReadOnlyProperty();
    }

    /// The code that was used last.
    public ReadOnlyObjectProperty<Optional<Code>> recent() {
        return recent.getReadOnlyProperty();
    }

    /// The findings that a person must look at because the text changed.
    public List<Finding> doubtful() {
        return findings.stream().filter(Finding::doubtful).toList();
    }

    /// Whether there is something to code: a selected part or a finding.
    public boolean canCode() {
        return finding.current().isPresent() || !selection.get().isEmpty();
    }

    /// Selects a part of the text; an empty part selects the shortest finding at that place. A
    /// doubtful finding stays, so that it can be moved to the selected part.
    public void select(int start, int end) {
        selection.set(new CodedText.Span(start, end));
        var found = start < end
                ? text().exactly(part()).or(() -> finding.current().filter(Finding::doubtful))
                : text().shortestAt(start);
        finding.select(found.map(Finding::id).orElse(null));
    }

    /// Selects a finding.
    public void show(UUID id) {
        finding.select(id);
        finding.current().ifPresent(one -> selection.set(new CodedText.Span(one.start(), one.end())));
    }

    /// Gives what is selected this code.
    public void code(Code code) {
        recent.set(Optional.of(code));
        change(texts.get("interviews.finding.code", code.name()), one -> one.withCode(code.id()));
    }

    /// Gives what is selected the code that was used last.
    public void codeRecent() {
        recent.get().ifPresent(this::code);
    }

    /// Adds a code of the trajectory's own and gives it to what is selected, in one edit.
    public void codeAnew(String name, @Nullable UUID parent) {
        var code = codeBook.fresh(name, parent);
        recent.set(Optional.of(code));
        target().ifPresent(one -> {
            workspace.edit(
                    texts.get("interviews.finding.code", code.name()),
                    project -> project.put(InterviewRecords.CODE, code)
                            .put(InterviewRecords.FINDING, one.withCode(code.id())));
            finding.select(one.id());
        });
    }

    /// Takes a code from the finding.
    public void uncode(Code code) {
        changeFinding(texts.get("interviews.finding.uncode", code.name()), one -> one.withoutCode(code.id()));
    }

    /// Marks what is selected as important, or no longer.
    public void toggleImportant() {
        change(texts.get("interviews.finding.important"), one -> one.withImportant(!one.important()));
    }

    /// Writes a memo with what is selected.
    public void memo(String words) {
        change(texts.get("interviews.finding.memo"), one -> one.withMemo(words.strip()));
    }

    /// Says which age phase the finding is about; null for none in particular.
    public void phase(@Nullable AgePhase phase) {
        changeFinding(texts.get("interviews.finding.phase"), one -> one.withPhase(phase));
    }

    /// The doubtful finding is right where it stands.
    public void confirm() {
        changeFinding(texts.get("interviews.finding.confirm"), Finding::confirmed);
    }

    /// The finding stands where the text is selected.
    public void moveToSelection() {
        var part = part();
        if (!part.isEmpty()) {
            finding.current()
                    .ifPresent(one -> workspace.edit(
                            texts.get("interviews.finding.move"),
                            project -> Correction.moved(
                                    project, one, one.movedTo(part.start(), part.end(), text().words(part), false))));
        }
    }

    /// Removes the finding with its quotes and the evidence it is.
    public void remove() {
        finding.current().ifPresent(one -> {
            workspace.edit(
                    texts.get("interviews.finding.remove"),
                    project -> Removal.of(project, InterviewRecords.FINDING, one.id()));
            finding.select(null);
        });
    }

    /// The memo of what is selected, empty without one.
    public String memo() {
        return target().map(Finding::memo).orElse("");
    }

    /// The quote of the finding, when it has one.
    public Optional<Quote> quote() {
        return finding.current().flatMap(this::quoteOf);
    }

    private Optional<Quote> quoteOf(Finding one) {
        return workspace.project().stream(InterviewRecords.QUOTE)
                .filter(quote -> quote.finding().equals(one.id()))
                .findFirst();
    }

    /// Makes a quote of what is selected in whole words, not yet released; nothing when it has one.
    public void makeQuote() {
        target().filter(one -> quoteOf(one).isEmpty()).ifPresent(one -> {
            String words = Passages.wholeWords(
                    report.current().map(InterviewReport::text).orElse(""), one.start(), one.end());
            var quote = new Quote(UUID.randomUUID(), one.id(), words, ReleaseStatus.NOT_ASKED);
            workspace.edit(
                    texts.get("interviews.quote.make"),
                    project -> project.put(InterviewRecords.FINDING, one).put(InterviewRecords.QUOTE, quote));
            finding.select(one.id());
        });
    }

    private void change(String label, UnaryOperator<Finding> change) {
        target().ifPresent(one -> {
            workspace.edit(label, project -> project.put(InterviewRecords.FINDING, change.apply(one)));
            finding.select(one.id());
        });
    }

    private void changeFinding(String label, UnaryOperator<Finding> change) {
        finding.current()
                .ifPresent(one ->
                        workspace.edit(label, project -> project.put(InterviewRecords.FINDING, change.apply(one))));
    }

    /// The finding that was chosen, or a new one over the selected part.
    private Optional<Finding> target() {
        var part = part();
        var chosen = finding.current().filter(one -> part.isEmpty() || part.equals(CodedText.Span.of(one)));
        if (part.isEmpty() || chosen.isPresent()) {
            return chosen;
        }
        return text().exactly(part)
                .or(() -> Optional.of(
                        text().finding(report.current().orElseThrow().id(), part)));
    }

    private CodedText.Span part() {
        return text().trimmed(selection.get());
    }

    private CodedText text() {
        return CodedText.of(report.current().map(InterviewReport::text).orElse(""), List.copyOf(findings));
    }

    private void reportChanged(@Nullable InterviewReport was, @Nullable InterviewReport now) {
        if (was == null || now == null || !was.id().equals(now.id())) {
            selection.set(new CodedText.Span(0, 0));
            finding.select(null);
        }
        refresh();
    }

    private void refresh() {
        var id = report.current().map(InterviewReport::id).orElse(null);
        var now = workspace.project().stream(InterviewRecords.FINDING)
                .filter(one -> one.report().equals(id))
                .sorted(Comparator.comparingInt(Finding::start).thenComparingInt(Finding::end))
                .toList();
        if (!now.equals(findings)) {
            findings.setAll(now);
        }
    }
}
