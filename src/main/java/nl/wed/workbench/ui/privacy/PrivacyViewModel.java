package nl.wed.workbench.ui.privacy;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.basis.Basis;
import nl.wed.workbench.domain.basis.BasisRecords;
import nl.wed.workbench.domain.interviews.Finding;
import nl.wed.workbench.domain.interviews.InterviewRecords;
import nl.wed.workbench.domain.interviews.Quote;
import nl.wed.workbench.domain.interviews.Respondent;
import nl.wed.workbench.domain.privacy.KnownNames;
import nl.wed.workbench.domain.records.RecordLabel;
import nl.wed.workbench.privacy.Decisions;
import nl.wed.workbench.privacy.PrivacyFinding;
import nl.wed.workbench.privacy.PrivacyScan;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Background;
import nl.wed.workbench.ui.observing.ProjectProperty;
import nl.wed.workbench.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/// The spots of a trajectory that may tell who somebody is, and what is decided about them. It looks only
/// while the screen is in sight, beside the window, and again after every edit.
public final class PrivacyViewModel {
    /// How it stands: how many spots are open and how many stay, whether names were looked for, and of how many
    /// respondents none is known, so that none can be found.
    public record State(int open, int left, boolean names, int unnamed, boolean looking) {}

    private final Workspace workspace;
    private final PrivacyGate gate;
    private final Background background;
    private final Texts texts;
    private final Clock clock;
    private final ObservableList<PrivacyLine> lines = FXCollections.observableArrayList();
    private final ObservableList<PrivacyLine> linesShown = FXCollections.unmodifiableObservableList(lines);
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State(0, 0, true, 0, true));
    private final ObjectProperty<@Nullable PrivacyLine> selected = new SimpleObjectProperty<>();
    private final BooleanProperty withLeft = new SimpleBooleanProperty();
    private boolean watching;
    private @Nullable Project looking;
    private @Nullable PrivacyScan last;

    /// Looks through that workspace.
    public PrivacyViewModel(
            Workspace workspace,
            ProjectProperty project,
            PrivacyGate gate,
            Background background,
            Texts texts,
            Clock clock) {
        this.workspace = workspace;
        this.gate = gate;
        this.background = background;
        this.texts = texts;
        this.clock = clock;
        project.property().addListener((_, _, _) -> look());
        gate.stopped().addListener((_, _, _) -> show());
        withLeft.addListener((_, _, _) -> show());
    }

    /// The spots to decide about, those that kept something from leaving first.
    public ObservableList<PrivacyLine> lines() {
        return linesShown;
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /// The spot that is looked at.
    public ObjectProperty<@Nullable PrivacyLine> selected() {
        return selected;
    }

    /// Whether spots are shown about which was decided.
    public BooleanProperty withLeft() {
        return withLeft;
    }

    /// Whether the screen is in sight.
    public void watch(boolean inSight) {
        watching = inSight;
        look();
    }

    /// Looks again, as other names are known now; until then nothing is shown, as they may not be any more.
    public void again() {
        last = null;
        lines.clear();
        look();
    }

    /// Puts the pseudonym in the place of the words that are looked at.
    public void replace() {
        var line = selected.get();
        if (line != null && line.person().isPresent()) {
            String pseudonym = line.person().get().pseudonym();
            workspace.edit(
                    texts.get("privacy.edit.replace", pseudonym),
                    project -> Decisions.replace(project, line.finding(), pseudonym));
        }
    }

    /// Puts the pseudonym wherever the person who is looked at is named.
    public void replaceEverywhere() {
        var line = selected.get();
        if (line != null && line.person().isPresent()) {
            var person = line.person().get();
            var names = workspace.knownNames();
            workspace.edit(
                    texts.get("privacy.edit.everywhere", person.pseudonym()),
                    project -> Decisions.replaceEverywhere(project, names, person));
        }
    }

    /// Lets the words that are looked at stand, with the reason.
    public void leave(String reason) {
        var line = selected.get();
        if (line != null && !reason.isBlank()) {
            workspace.edit(
                    texts.get("privacy.edit.leave"),
                    project -> Decisions.leave(project, line.finding(), reason, LocalDate.now(clock)));
        }
    }

    /// Takes back that the words that are looked at may stand.
    public void reopen() {
        var line = selected.get();
        if (line != null && line.reason().isPresent()) {
            workspace.edit(
                    texts.get("privacy.edit.reopen"),
                    project -> Decisions.reopen(project, line.reason().get()));
        }
    }

    /// Where the words that are looked at can be changed: the record, and for a quote or finding the report or
    /// screen it belongs to; of what a record rests on that record.
    public Optional<Ref> target() {
        return Optional.ofNullable(selected.get())
                .map(line -> line.finding().record())
                .map(ref -> workspace
                        .project()
                        .find(BasisRecords.BASIS, ref.id())
                        .flatMap(basis -> basis.in(workspace.project()))
                        .orElse(ref));
    }

    /// The words that are looked at, as they stand there.
    public String words() {
        var line = selected.get();
        return line == null ? "" : line.finding().spot().words();
    }

    private void look() {
        var project = workspace.project();
        if (!watching || looking == project || (looking == null && last != null && last.project() == project)) {
            return;
        }
        if (looking != null) {
            looking = project;
            return;
        }
        looking = project;
        state.set(new State(
                state.get().open(),
                state.get().left(),
                state.get().names(),
                state.get().unnamed(),
                true));
        KnownNames names = workspace.knownNames();
        background
                .run(texts.get("privacy.gate.looking"), _ -> looked(project, names))
                .onSuccess(scan -> {
                    boolean again = looking != scan.project();
                    looking = null;
                    last = scan;
                    show();
                    if (again) {
                        look();
                    }
                })
                .onFailure(failure -> {
                    looking = null;
                    throw new IllegalStateException(failure);
                });
    }

    /// The scan does its work when it is first asked, which must be beside the window.
    private static PrivacyScan looked(Project project, KnownNames names) {
        var scan = PrivacyScan.of(project, names);
        scan.findings();
        return scan;
    }

    private void show() {
        var scan = last;
        if (scan == null) {
            return;
        }
        var before = selected.get();
        int at = before == null ? 0 : Math.max(0, lines.indexOf(before));
        List<PrivacyLine> all = all(scan);
        int left = (int) all.stream().filter(one -> one.reason().isPresent()).count();
        all.removeIf(one -> one.reason().isPresent() && !withLeft.get());
        all.sort(Comparator.comparing((PrivacyLine one) -> one.reason().isPresent())
                .thenComparing(one -> !one.stopped()));
        lines.setAll(all);
        state.set(new State(
                (int) all.stream().filter(one -> one.reason().isEmpty()).count(),
                left,
                scan.names().checked(),
                unnamed(scan),
                false));
        selected.set(before != null && lines.contains(before) ? before : lineAt(at));
    }

    private static int unnamed(PrivacyScan scan) {
        Set<UUID> known = new HashSet<>();
        scan.names().known().stream().filter(one -> !one.name().isBlank()).forEach(one -> known.add(one.respondent()));
        return (int) scan.project().stream(InterviewRecords.RESPONDENT)
                .filter(one -> !known.contains(one.id()))
                .count();
    }

    /// After a decision the next one is looked at.
    private @Nullable PrivacyLine lineAt(int index) {
        return lines.isEmpty() ? null : lines.get(Math.min(index, lines.size() - 1));
    }

    private List<PrivacyLine> all(PrivacyScan scan) {
        Set<PrivacyFinding> stopped = new HashSet<>(gate.stopped().get());
        List<PrivacyFinding> found = new ArrayList<>(scan.findings());
        stopped.stream().filter(one -> !one.inRecord()).forEach(found::add);
        Map<UUID, Long> named = found.stream()
                .flatMap(one -> one.spot().person().stream())
                .collect(groupingBy(Function.identity(), counting()));
        List<PrivacyLine> all = new ArrayList<>();
        for (PrivacyFinding one : found) {
            var person = Decisions.person(scan.names(), one);
            int places = person.map(
                            known -> named.getOrDefault(known.respondent(), 0L).intValue())
                    .orElse(0);
            all.add(new PrivacyLine(
                    one,
                    texts.name("privacy", one.spot().kind()),
                    place(scan.project(), one),
                    person,
                    places,
                    stopped.contains(one),
                    scan.reason(one)));
        }
        return all;
    }

    private String place(Project project, PrivacyFinding finding) {
        if (!finding.inRecord()) {
            return texts.get("privacy.place.document");
        }
        String type = texts.get("chain.type." + finding.record().type().name());
        String label = project.find(finding.record())
                .map(one -> switch (one) {
                    case Quote quote -> whose(project, quote.finding()).orElse("");
                    case Finding coded -> whose(project, coded.id()).orElse("");
                    case Respondent respondent -> respondent.pseudonym();
                    case Basis basis ->
                        basis.in(project)
                                .flatMap(project::find)
                                .map(subject -> label(project, subject, finding))
                                .orElse("");
                    default -> label(project, one, finding);
                })
                .orElse("");
        return label.isEmpty() ? type : texts.get("privacy.place", type, label);
    }

    /// Not the words that stand below it in their sentence.
    private static String label(Project project, Entity record, PrivacyFinding finding) {
        String label = RecordLabel.of(project, record);
        return label.contains(finding.spot().words()) ? "" : label;
    }

    /// The report that a finding is from, as its own words are shown below.
    private static Optional<String> whose(Project project, UUID finding) {
        return project.find(InterviewRecords.FINDING, finding)
                .flatMap(one -> project.find(InterviewRecords.REPORT, one.report()))
                .map(one -> one.title());
    }
}
