package nl.wed.workbench.ui.causes;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import nl.wed.workbench.catalogue.Causes.CatalogueCause;
import nl.wed.workbench.catalogue.Causes.CauseGroup;
import nl.wed.workbench.domain.AgePhase;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.causes.Cause;
import nl.wed.workbench.domain.causes.Evidence;
import nl.wed.workbench.domain.causes.EvidenceKind;
import nl.wed.workbench.domain.causes.Problem;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Dialogs;
import nl.wed.workbench.ui.kit.Form;
import nl.wed.workbench.ui.kit.FormContent;
import nl.wed.workbench.ui.kit.GoTo;
import nl.wed.workbench.ui.kit.RemovalQuestion;
import nl.wed.workbench.ui.navigation.Act;

/// The windows in which a problem or cause is described; each edits a copy and gives it back.
final class CauseDialogs {
    private final OutlineViewModel model;
    private final Dialogs dialogs;
    private final Texts texts;

    CauseDialogs(OutlineViewModel model, Dialogs dialogs, Texts texts) {
        this.model = model;
        this.dialogs = dialogs;
        this.texts = texts;
    }

    Optional<Problem> problem(Problem from) {
        var title = new SimpleStringProperty(from.title());
        var description = new SimpleStringProperty(from.description());
        var phases = new SimpleObjectProperty<>(from.phases());
        var form = new Form(texts);
        form.text(texts.get("causes.problem.title"), title)
                .id("problem-title")
                .help(texts.get("causes.problem.titleHelp"))
                .required(texts.get("causes.problem.titleMissing"));
        form.area(texts.get("causes.description"), 4, description).id("problem-description");
        phases(form, phases);
        return shown("causes.problem.dialog", form)
                ? Optional.of(from.with()
                        .title(title.get().strip())
                        .description(description.get().strip())
                        .phases(phases.get())
                        .build())
                : Optional.empty();
    }

    Optional<Cause> cause(Cause from) {
        var name = new SimpleStringProperty(from.name());
        var description = new SimpleStringProperty(from.description());
        var phases = new SimpleObjectProperty<>(from.phases());
        var groups = model.catalogue().causes().groups();
        var group = new SimpleObjectProperty<>(groups.stream()
                .filter(one -> one.code().equals(from.group()))
                .findFirst()
                .orElse(groups.getFirst()));
        List<Optional<Problem>> problems = Stream.concat(
                        model.problems().stream().map(Optional::of), Stream.of(Optional.<Problem>empty()))
                .toList();
        var problem = new SimpleObjectProperty<>(model.problems().stream()
                .filter(one -> one.id().equals(from.problem()))
                .findFirst());
        var form = new Form(texts);
        form.text(texts.get("causes.cause.name"), name)
                .id("cause-name")
                .required(texts.get("causes.cause.nameMissing"));
        form.area(texts.get("causes.description"), 4, description).id("cause-description");
        form.choice(
                        texts.get("causes.cause.problem"),
                        problem,
                        problems,
                        one -> one.map(Problem::title).orElse(texts.get("causes.withoutProblem")))
                .id("cause-problem");
        form.choice(texts.get("causes.cause.group"), group, groups, CauseGroup::name)
                .id("cause-group");
        phases(form, phases);
        return shown("causes.cause.dialog", form)
                ? Optional.of(from.with()
                        .name(name.get().strip())
                        .group(group.get().code())
                        .description(description.get().strip())
                        .phases(phases.get())
                        .problem(problem.get().map(Problem::id).orElse(null))
                        .build())
                : Optional.empty();
    }

    List<CatalogueCause> fromCatalogue() {
        var picker = new CausePicker(model.offered(), model.catalogue(), texts);
        return dialogs.show(texts.get("causes.pick"), texts.get("causes.pick.act"), picker)
                ? picker.chosen()
                : List.of();
    }

    private void noneLeft(Node from, EvidenceKind kind, String title) {
        String sentence = texts.get("causes.evidence.noneLeft." + kind.name());
        switch (kind) {
            case FIGURE -> GoTo.ask(dialogs, texts, from, title, sentence, Act.IMPORT);
            case FINDING, QUOTE -> GoTo.ask(dialogs, texts, from, title, sentence, Act.REPORT);
            case INSIGHT -> GoTo.ask(dialogs, texts, from, title, sentence, Act.SESSION);
            case SOURCE -> dialogs.message(title, sentence);
        }
    }

    Optional<EvidenceViewModel.Candidate> evidence(
            Node from, EvidenceKind kind, List<EvidenceViewModel.Candidate> candidates) {
        String title = texts.get("causes.evidence.choose", texts.name("causes", kind));
        if (candidates.isEmpty()) {
            noneLeft(from, kind, title);
            return Optional.empty();
        }
        return dialogs.choose(title, texts.get("causes.evidence.add"), candidates, EvidenceViewModel.Candidate::words);
    }

    /// What a source says about the problem or cause.
    Optional<String> statement(String source) {
        return dialogs.ask(
                texts.get("causes.evidence.statementTitle", source),
                texts.get("causes.evidence.statement"),
                "",
                texts.get("general.save"));
    }

    Optional<String> note(Evidence evidence) {
        return dialogs.ask(
                texts.get("causes.evidence.noteTitle"),
                texts.get(
                        evidence.kind() == EvidenceKind.SOURCE ? "causes.evidence.statement" : "causes.evidence.note"),
                evidence.note(),
                texts.get("general.save"));
    }

    boolean remove(Ref ref, String act) {
        return new RemovalQuestion(dialogs, texts, model::now).goes(ref, act);
    }

    private void phases(Form form, Property<List<AgePhase>> phases) {
        form.chips(
                        texts.get("causes.phases"),
                        phases,
                        List.of(AgePhase.values()),
                        phase -> texts.name("general", phase))
                .id("cause-phases");
    }

    private boolean shown(String title, Form form) {
        return dialogs.show(texts.get(title), texts.get("general.save"), new FormContent(form));
    }
}
