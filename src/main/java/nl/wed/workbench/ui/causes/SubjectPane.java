package nl.wed.workbench.ui.causes;

import java.util.List;
import java.util.stream.Collectors;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.AgePhase;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.causes.Cause;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.causes.Problem;
import nl.wed.workbench.domain.chain.ChainLine;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.basis.BasisCard;
import nl.wed.workbench.ui.kit.Badge;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.Further;
import nl.wed.workbench.ui.kit.Tone;
import nl.wed.workbench.ui.kit.Toolbar;
import nl.wed.workbench.ui.navigation.Navigator;
import nl.wed.workbench.ui.renewal.RenewalCard;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/// The selected problem or cause: what it is, the evidence under it, and its place in the chain.
final class SubjectPane {
    private static final int MOST_LINKS = 6;

    private final OutlineViewModel model;
    private final Texts texts;
    private final CauseDialogs dialogs;
    private final Navigator navigator;
    private final BasisCard basis;
    private final VBox about = new VBox();
    private final VBox chain = new VBox();
    private final VBox node;

    SubjectPane(
            OutlineViewModel model,
            EvidenceViewModel evidence,
            BasisCard basis,
            Texts texts,
            CauseDialogs dialogs,
            Navigator navigator) {
        this.model = model;
        this.basis = basis;
        this.texts = texts;
        this.dialogs = dialogs;
        this.navigator = navigator;
        about.getStyleClass().add("card");
        about.setId("subject");
        chain.getStyleClass().add("card");
        var proof = new EvidencePane(evidence, texts, dialogs, navigator);
        node = new VBox(basis, about, proof, chain);
        node.getStyleClass().addAll("sheet-frame", "rows");
        model.selected().addListener((_, _, _) -> show());
        model.lines().addListener((ListChangeListener<OutlineLine>) _ -> show());
        model.chains().addListener((_, _, _) -> show());
        evidence.lines().addListener((ListChangeListener<EvidenceLine>) _ -> show());
        show();
    }

    Node node() {
        return node;
    }

    private void show() {
        node.setVisible(model.selected().get() != null);
        basis.show(model.problem()
                .map(one -> new Ref(CauseRecords.PROBLEM, one.id()))
                .or(() -> model.cause().map(one -> new Ref(CauseRecords.CAUSE, one.id())))
                .orElse(null));
        model.problem().ifPresent(this::about);
        model.cause().ifPresent(this::about);
        chain.getChildren().clear();
        links("causes.chain.back", model.chain(true));
        links("causes.chain.on", model.chain(false));
        model.unprinted()
                .ifPresentOrElse(
                        words -> chain.getChildren().add(muted(words)),
                        () -> links("shell.foot.printed", model.paragraphs()));
    }

    private void about(Problem problem) {
        about.getChildren()
                .setAll(
                        title(texts.get("chain.type.problems"), problem.title()),
                        words(problem.description()),
                        phases(problem.phases()),
                        acts(
                                () -> dialogs.problem(problem).ifPresent(model::save),
                                new Ref(CauseRecords.PROBLEM, problem.id()),
                                texts.get("causes.problem.remove")));
    }

    private void about(Cause cause) {
        var marks = new FlowPane(Badge.of(texts, cause.status()));
        marks.getStyleClass().add("chips");
        if (cause.priority()) {
            marks.getChildren().add(new Badge(texts.get("causes.priority"), MaterialDesignS.STAR, Tone.ACCENT));
        }
        about.getChildren()
                .setAll(
                        title(texts.get("chain.type.causes"), cause.name()),
                        marks,
                        words(cause.description()),
                        phases(cause.phases()));
        model.catalogue()
                .causes()
                .find(cause.code())
                .ifPresent(one -> about.getChildren().addAll(CatalogueFacts.nuances(one, model.catalogue(), texts)));
        new RenewalCard(model.renewal(), texts)
                .of(new Ref(CauseRecords.CAUSE, cause.id()))
                .ifPresent(about.getChildren()::add);
        about.getChildren()
                .add(acts(
                        () -> dialogs.cause(cause).ifPresent(model::save),
                        new Ref(CauseRecords.CAUSE, cause.id()),
                        texts.get("causes.cause.remove")));
    }

    private Node acts(Runnable edit, Ref ref, String remove) {
        return new Toolbar(
                Buttons.plain("subject-edit", texts.get("causes.edit"), MaterialDesignP.PENCIL_OUTLINE, edit),
                Buttons.icon("subject-remove", remove, MaterialDesignD.DELETE_OUTLINE, () -> {
                    if (dialogs.remove(ref, remove)) {
                        model.remove();
                    }
                }));
    }

    private void links(String key, List<ChainLine> lines) {
        var heading = new Label(texts.get(key));
        heading.getStyleClass().add("part-title");
        chain.getChildren().add(heading);
        if (lines.isEmpty()) {
            chain.getChildren().add(muted(texts.get("causes.chain.nothing")));
        }
        chain.getChildren()
                .addAll(Further.of(
                        lines,
                        MOST_LINKS,
                        line -> Buttons.link("", model.label(line), () -> navigator.open(line)),
                        more -> texts.get("causes.chain.more", more)));
    }

    private Node phases(List<AgePhase> phases) {
        return muted(phases.stream().map(phase -> texts.name("general", phase)).collect(Collectors.joining(", ")));
    }

    private static Node title(String kind, String name) {
        var title = words(name);
        title.getStyleClass().add("card-title");
        return new VBox(muted(kind), title);
    }

    private static Label muted(String words) {
        var label = words(words);
        label.getStyleClass().add("muted");
        return label;
    }

    private static Label words(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        return label;
    }
}
