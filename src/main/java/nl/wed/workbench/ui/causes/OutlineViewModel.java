package nl.wed.workbench.ui.causes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.catalogue.Causes.CatalogueCause;
import nl.wed.workbench.domain.AgePhase;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.VerificationStatus;
import nl.wed.workbench.domain.causes.Cause;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.causes.Problem;
import nl.wed.workbench.domain.chain.Chain;
import nl.wed.workbench.domain.chain.ChainLine;
import nl.wed.workbench.domain.records.Removal;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.setup.TakenOver;
import nl.wed.workbench.texts.ChainWords;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.observing.CurrentFigures;
import nl.wed.workbench.ui.observing.ProjectProperty;
import nl.wed.workbench.ui.renewal.RenewalViewModel;
import nl.wed.workbench.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/// Problems with the causes under them, and the one that is selected.
public final class OutlineViewModel {
    private final Workspace workspace;
    private final CurrentFigures figures;
    private final Catalogue catalogue;
    private final Texts texts;
    private final RenewalViewModel renewal;
    private final ObservableList<OutlineLine> lines;
    private final ReadOnlyObjectProperty<Chain> chains;
    private final ReadOnlyObjectWrapper<@Nullable Ref> selected = new ReadOnlyObjectWrapper<>(this, "selected", null);

    OutlineViewModel(
            Workspace workspace, ProjectProperty project, CurrentFigures figures, Catalogue catalogue, Texts texts) {
        this.workspace = workspace;
        this.figures = figures;
        this.catalogue = catalogue;
        this.texts = texts;
        renewal = new RenewalViewModel(workspace, catalogue, texts);
        lines = project.list(this::outline);
        chains = project.chain();
        project.property().addListener((_, _, now) -> keepSelection(now));
        keepSelection(workspace.project());
    }

    /// The problems, each followed by its causes; causes without a problem come last.
    public ObservableList<OutlineLine> lines() {
        return lines;
    }

    /// The problem or cause that is shown; null when there is none.
    public ReadOnlyObjectProperty<@Nullable Ref> selected() {
        return selected.getReadOnlyProperty();
    }

    /// Shows that problem or cause.
    public void select(@Nullable Ref ref) {
        selected.set(ref);
    }

    /// The selected problem.
    Optional<Problem> problem() {
        return find(CauseRecords.PROBLEM);
    }

    /// The selected cause.
    Optional<Cause> cause() {
        return find(CauseRecords.CAUSE);
    }

    List<Problem> problems() {
        return workspace.project().all(CauseRecords.PROBLEM);
    }

    List<AgePhase> phases() {
        return TrajectoryRecords.trajectoryOf(workspace.project()).phases();
    }

    /// What the content says otherwise now.
    RenewalViewModel renewal() {
        return renewal;
    }

    Catalogue catalogue() {
        return catalogue;
    }

    /// The causes of the catalogue that fit the phases and are not in the trajectory yet.
    List<CatalogueCause> offered() {
        var there = workspace.project().stream(CauseRecords.CAUSE)
                .flatMap(cause -> Stream.ofNullable(cause.code()))
                .toList();
        return catalogue.causes().in(phases()).stream()
                .filter(cause -> !there.contains(cause.code()))
                .toList();
    }

    /// A new problem, not yet kept.
    Problem blankProblem() {
        return new Problem(UUID.randomUUID(), "", "", phases());
    }

    /// A new cause of the trajectory's own, not yet kept, under the selected problem.
    Cause blankCause() {
        return new Cause(
                UUID.randomUUID(),
                null,
                "",
                catalogue.causes().groups().getFirst().code(),
                "",
                phases(),
                problemOfSelection(),
                false,
                "",
                VerificationStatus.TO_VERIFY);
    }

    /// Keeps a problem and shows it.
    public void save(Problem problem) {
        workspace.edit(texts.get("causes.problem.saved"), project -> project.put(CauseRecords.PROBLEM, problem));
        select(new Ref(CauseRecords.PROBLEM, problem.id()));
    }

    /// Keeps a cause and shows it.
    public void save(Cause cause) {
        workspace.edit(texts.get("causes.cause.saved"), project -> project.put(CauseRecords.CAUSE, cause));
        select(new Ref(CauseRecords.CAUSE, cause.id()));
    }

    /// Takes causes over from the catalogue, under the selected problem.
    public void takeOver(List<CatalogueCause> chosen) {
        UUID problem = problemOfSelection();
        List<Cause> causes = chosen.stream()
                .map(TakenOver::cause)
                .map(one -> one.withProblem(problem))
                .toList();
        if (causes.isEmpty()) {
            return;
        }
        workspace.edit(texts.get("causes.cause.taken"), project -> project.putAll(CauseRecords.CAUSE, causes));
        select(new Ref(CauseRecords.CAUSE, causes.getFirst().id()));
    }

    /// Takes the selected problem or cause away with what hangs on it.
    public void remove() {
        var ref = selected.get();
        if (ref == null) {
            return;
        }
        boolean problem = ref.type().equals(CauseRecords.PROBLEM);
        workspace.edit(
                texts.get(problem ? "causes.problem.removed" : "causes.cause.removed"),
                project -> Removal.of(project, ref.type(), ref.id()));
    }

    /// The chain, to follow changes of it.
    ReadOnlyObjectProperty<Chain> chains() {
        return chains;
    }

    /// What the selected record rests on, or what follows from it.
    List<ChainLine> chain(boolean back) {
        var ref = selected.get();
        if (ref == null) {
            return List.of();
        }
        var now = workspace.project();
        return back ? ChainLine.origins(now, chains.get(), ref) : ChainLine.consequences(now, chains.get(), ref);
    }

    /// The paragraphs of the plan that print the selected record.
    List<ChainLine> paragraphs() {
        var ref = selected.get();
        return ref == null ? List.of() : ChainLine.paragraphs(chains.get(), ref);
    }

    /// What is to be said of where the plan prints the selected record when it names no paragraph.
    Optional<String> unprinted() {
        var ref = selected.get();
        return ref == null ? Optional.empty() : new ChainWords(texts).unprinted(chains.get(), ref);
    }

    /// A line of the chain with its kind, in words.
    String label(ChainLine line) {
        return new ChainWords(texts).beside(workspace.project(), line);
    }

    private @Nullable UUID problemOfSelection() {
        return problem()
                .map(Problem::id)
                .or(() -> cause().map(Cause::problem))
                .or(() -> problems().stream().map(Problem::id).findFirst())
                .orElse(null);
    }

    private <T extends Entity> Optional<T> find(RecordType<T> type) {
        var ref = selected.get();
        return ref == null || !ref.type().equals(type)
                ? Optional.empty()
                : workspace.project().find(type, ref.id());
    }

    private void keepSelection(Project project) {
        var ref = selected.get();
        if (ref == null || project.find(ref).isEmpty()) {
            selected.set(lines.stream()
                    .flatMap(line -> line.ref().stream())
                    .findFirst()
                    .orElse(null));
        }
    }

    private List<OutlineLine> outline(Project project) {
        List<OutlineLine> all = new ArrayList<>();
        Set<UUID> placed = new LinkedHashSet<>();
        for (Problem problem : project.all(CauseRecords.PROBLEM)) {
            all.add(new OutlineLine(
                    Optional.of(new Ref(CauseRecords.PROBLEM, problem.id())),
                    true,
                    problem.title(),
                    Strength.of(project, figures.now().book(), problem.id()),
                    OutlineLine.NO_MARKS));
            causes(project, cause -> problem.id().equals(cause.problem()), all, placed);
        }
        List<OutlineLine> loose = new ArrayList<>();
        causes(project, cause -> !placed.contains(cause.id()), loose, new LinkedHashSet<>());
        if (!loose.isEmpty()) {
            all.add(new OutlineLine(
                    Optional.empty(),
                    true,
                    texts.get("causes.withoutProblem"),
                    new Strength(0, 0, 0, 0, 0, 0),
                    OutlineLine.NO_MARKS));
            all.addAll(loose);
        }
        return List.copyOf(all);
    }

    private void causes(Project project, Predicate<Cause> wanted, List<OutlineLine> into, Set<UUID> placed) {
        for (Cause cause : project.all(CauseRecords.CAUSE)) {
            if (wanted.test(cause)) {
                placed.add(cause.id());
                into.add(new OutlineLine(
                        Optional.of(new Ref(CauseRecords.CAUSE, cause.id())),
                        false,
                        cause.name(),
                        Strength.of(project, figures.now().book(), cause.id()),
                        marks(cause)));
            }
        }
    }

    private OutlineLine.Marks marks(Cause cause) {
        return new OutlineLine.Marks(
                cause.priority(),
                cause.status() == VerificationStatus.TO_VERIFY,
                renewal.marks(new Ref(CauseRecords.CAUSE, cause.id())));
    }

    /// The trajectory as it is now.
    Project now() {
        return workspace.project();
    }
}
