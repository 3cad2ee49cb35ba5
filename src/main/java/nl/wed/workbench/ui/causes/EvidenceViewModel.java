package nl.wed.workbench.ui.causes;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.causes.Evidence;
import nl.wed.workbench.domain.causes.EvidenceKind;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.interviews.InterviewRecords;
import nl.wed.workbench.domain.knowledge.KnowledgeRecords;
import nl.wed.workbench.domain.records.Removal;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.observing.CurrentFigures;
import nl.wed.workbench.ui.observing.ProjectProperty;
import nl.wed.workbench.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/// The evidence under the problem or cause that is selected.
public final class EvidenceViewModel {
    private final Workspace workspace;
    private final Catalogue catalogue;
    private final Texts texts;
    private final EvidenceWords words;
    private final ReadOnlyObjectProperty<@Nullable Ref> subject;
    private final ObservableList<EvidenceLine> lines = FXCollections.observableArrayList();
    private final ObservableList<EvidenceLine> shown = FXCollections.unmodifiableObservableList(lines);
    private final ReadOnlyObjectWrapper<String> strength = new ReadOnlyObjectWrapper<>(this, "strength", "");

    EvidenceViewModel(
            Workspace workspace,
            ProjectProperty project,
            CurrentFigures figures,
            Catalogue catalogue,
            Texts texts,
            ReadOnlyObjectProperty<@Nullable Ref> subject) {
        this.workspace = workspace;
        this.catalogue = catalogue;
        this.texts = texts;
        this.subject = subject;
        words = new EvidenceWords(workspace, figures, catalogue, texts);
        project.property().addListener((_, _, _) -> follow());
        subject.addListener((_, _, _) -> follow());
        follow();
    }

    /// The evidence, in the order of its kinds.
    public ObservableList<EvidenceLine> lines() {
        return shown;
    }

    /// The strength in words.
    public ReadOnlyObjectProperty<String> strength() {
        return strength.getReadOnlyProperty();
    }

    EvidenceWords words() {
        return words;
    }

    /// What of a kind is not yet evidence here: the ids of records, with their words. A figure that has no value yet is
    /// none.
    public List<Candidate> candidates(EvidenceKind kind) {
        var project = workspace.project();
        Stream<Candidate> all = switch (kind) {
            case FIGURE ->
                project.stream(FigureRecords.INDICATOR)
                        .filter(one -> !words.figures().lacks(one.id()))
                        .map(one -> candidate(one, words.figure(one)));
            case FINDING -> project.stream(InterviewRecords.FINDING).map(one -> candidate(one, words.finding(one)));
            case QUOTE ->
                project.stream(InterviewRecords.QUOTE).map(one -> candidate(one, words.quoteWithRelease(one)));
            case INSIGHT -> project.stream(KnowledgeRecords.INSIGHT).map(one -> candidate(one, one.text()));
            case SOURCE -> sources(project);
        };
        return all.filter(one -> lines.stream().noneMatch(line -> one.is(line.evidence())))
                .toList();
    }

    /// Something that can be evidence: the id of a record or of a source of the catalogue.
    public record Candidate(@Nullable UUID target, @Nullable String source, String words) {
        boolean is(Evidence evidence) {
            return target == null
                    ? source != null && source.equals(evidence.source())
                    : target.equals(evidence.target());
        }
    }

    /// The own sources first, then those of the catalogue.
    private Stream<Candidate> sources(Project project) {
        return Stream.concat(
                project.stream(TrajectoryRecords.OWN_SOURCE).map(one -> candidate(one, words.own(one))),
                catalogue.sources().all().stream().map(one -> new Candidate(null, one.id(), words.source(one.id()))));
    }

    /// Puts it under the selected problem or cause, as support; of a source with what it states.
    public void add(EvidenceKind kind, Candidate candidate, String note) {
        var ref = subject.get();
        if (ref == null) {
            return;
        }
        var evidence =
                new Evidence(UUID.randomUUID(), ref.id(), kind, candidate.target(), candidate.source(), true, note);
        save(evidence, "causes.evidence.added");
    }

    /// Says that it supports or contradicts.
    public void turn(Evidence evidence) {
        save(with(evidence, !evidence.supports(), evidence.note()), "causes.evidence.turned");
    }

    /// Gives it another note.
    public void note(Evidence evidence, String note) {
        save(with(evidence, evidence.supports(), note), "causes.evidence.noted");
    }

    /// Takes it away; the figure or statement itself stays.
    public void remove(Evidence evidence) {
        workspace.edit(
                texts.get("causes.evidence.removed"),
                project -> Removal.of(project, CauseRecords.EVIDENCE, evidence.id()));
    }

    private static Candidate candidate(Entity record, String words) {
        return new Candidate(record.id(), null, words);
    }

    private static Evidence with(Evidence from, boolean supports, String note) {
        return from.withSupports(supports).withNote(note);
    }

    private void save(Evidence evidence, String label) {
        workspace.edit(texts.get(label), project -> project.put(CauseRecords.EVIDENCE, evidence));
    }

    private void follow() {
        var ref = subject.get();
        var project = workspace.project();
        List<EvidenceLine> now = ref == null
                ? List.of()
                : project.stream(CauseRecords.EVIDENCE)
                        .filter(one -> one.subject().equals(ref.id()))
                        .sorted(Comparator.comparing(Evidence::kind))
                        .map(words::line)
                        .toList();
        if (!lines.equals(now)) {
            lines.setAll(now);
        }
        strength.set(
                ref == null
                        ? ""
                        : Strength.of(project, words.figures(), ref.id()).words(texts));
    }
}
