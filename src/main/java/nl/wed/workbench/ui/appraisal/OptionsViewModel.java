package nl.wed.workbench.ui.appraisal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.appraisal.AppraisalRecords;
import nl.wed.workbench.domain.appraisal.ApproachDecision;
import nl.wed.workbench.domain.appraisal.Option;
import nl.wed.workbench.domain.appraisal.Scores;
import nl.wed.workbench.domain.causes.Cause;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.records.Removal;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.observing.ProjectProperty;
import nl.wed.workbench.ui.observing.RecordEditor;
import nl.wed.workbench.ui.renewal.RenewalViewModel;
import nl.wed.workbench.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/// The options per priority cause, what could be added, and the one that is edited.
public final class OptionsViewModel {
    /// A priority cause with its options; `cause` is null for the options of no priority cause.
    public record Group(@Nullable Cause cause, List<Option> options) {}

    private final Workspace workspace;
    private final ProjectProperty project;
    private final Texts texts;
    private final EvidenceWords evidence;
    private final RenewalViewModel renewal;
    private final ObservableList<Group> groups;
    private final ObjectProperty<@Nullable UUID> cause = new SimpleObjectProperty<>(null);
    private final RecordEditor<Option> editor;

    OptionsViewModel(
            Workspace workspace,
            ProjectProperty project,
            EvidenceWords evidence,
            RenewalViewModel renewal,
            Texts texts) {
        this.workspace = workspace;
        this.project = project;
        this.texts = texts;
        this.evidence = evidence;
        this.renewal = renewal;
        groups = project.list(OptionsViewModel::groups);
        editor = new RecordEditor<>(workspace, AppraisalRecords.OPTION);
        groups.stream()
                .map(Group::cause)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(first -> cause.set(first.id()));
    }

    /// The priority causes in their order, and last the options that belong to none of them.
    public ObservableList<Group> groups() {
        return groups;
    }

    /// The cause that is looked at; null for the options of no priority cause.
    public ObjectProperty<@Nullable UUID> cause() {
        return cause;
    }

    /// The group that is looked at.
    public Optional<Group> group() {
        return groups.stream()
                .filter(group -> Objects.equals(idOf(group.cause()), cause.get()))
                .findFirst();
    }

    /// What could be added for the cause that is looked at.
    public List<Proposal> proposals() {
        return group().map(Group::cause).stream()
                .filter(Objects::nonNull)
                .flatMap(one -> new Proposals(evidence).of(project.get(), one).stream())
                .toList();
    }

    /// Makes a proposal an option for the cause, or ties the option it is already to it as well.
    public void add(Proposal proposal) {
        workspace.edit(
                texts.get("appraisal.option.add"), now -> now.put(AppraisalRecords.OPTION, option(now, proposal)));
    }

    /// Adds an option of one's own and selects it.
    public void addOwn() {
        var option = new Option(UUID.randomUUID(), texts.get("appraisal.option.new"), "", null, null, causes(), "", "");
        workspace.edit(texts.get("appraisal.option.add"), now -> now.put(AppraisalRecords.OPTION, option));
        editor.select(option.id());
    }

    /// Removes an option with its scores and decision; a measure made of it loses the link.
    public void remove(Option option) {
        workspace.edit(
                texts.get("appraisal.option.remove"), now -> Removal.of(now, AppraisalRecords.OPTION, option.id()));
    }

    /// The option that is edited.
    public RecordEditor<Option> editor() {
        return editor;
    }

    /// The snapshot, to follow.
    public ReadOnlyObjectProperty<Project> project() {
        return project.property();
    }

    /// All causes, priority causes first.
    public List<Cause> allCauses() {
        return Stream.of(true, false)
                .flatMap(priority -> project.get().stream(CauseRecords.CAUSE).filter(one -> one.priority() == priority))
                .toList();
    }

    /// What the content says otherwise now.
    RenewalViewModel renewal() {
        return renewal;
    }

    /// What is known of the evidence and conditions.
    EvidenceWords evidence() {
        return evidence;
    }

    /// The decision about an option, if any.
    public Optional<ApproachDecision> decision(Option option) {
        return ApproachDecision.of(project.get(), option.id());
    }

    /// On how many criteria an option was scored.
    public long scored(Option option) {
        var now = project.get();
        return Scores.of(now).count(option.id(), now.all(AppraisalRecords.CRITERION));
    }

    private Option option(Project now, Proposal proposal) {
        var known = now.stream(AppraisalRecords.OPTION)
                .filter(one -> Objects.equals(one.offer(), proposal.offer())
                        && Objects.equals(one.intervention(), proposal.intervention()))
                .findFirst();
        if (known.isPresent()) {
            List<UUID> causes = new ArrayList<>(known.get().causes());
            causes.addAll(causes());
            return known.get().withCauses(causes.stream().distinct().toList());
        }
        return new Option(
                UUID.randomUUID(),
                proposal.name(),
                proposal.description(),
                proposal.intervention(),
                proposal.offer(),
                causes(),
                "",
                "");
    }

    private List<UUID> causes() {
        UUID id = cause.get();
        return id == null ? List.of() : List.of(id);
    }

    private static @Nullable UUID idOf(@Nullable Cause cause) {
        return cause == null ? null : cause.id();
    }

    private static List<Group> groups(Project project) {
        List<Group> groups = new ArrayList<>();
        var causes = project.stream(CauseRecords.CAUSE).filter(Cause::priority).toList();
        for (Cause one : causes) {
            groups.add(new Group(
                    one,
                    project.stream(AppraisalRecords.OPTION)
                            .filter(option -> option.causes().contains(one.id()))
                            .toList()));
        }
        var ids = causes.stream().map(Cause::id).toList();
        var rest = project.stream(AppraisalRecords.OPTION)
                .filter(option -> option.causes().stream().noneMatch(ids::contains))
                .toList();
        if (!rest.isEmpty()) {
            groups.add(new Group(null, rest));
        }
        return groups;
    }

    /// The trajectory as it is now.
    Project now() {
        return workspace.project();
    }
}
