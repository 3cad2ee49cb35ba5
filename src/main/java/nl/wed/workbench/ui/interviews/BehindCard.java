package nl.wed.workbench.ui.interviews;

import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.interviews.InterviewRecords;
import nl.wed.workbench.domain.interviews.Quotable;
import nl.wed.workbench.domain.interviews.Respondent;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.basis.BasisCard;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.EmptyState;
import nl.wed.workbench.ui.kit.Form;
import nl.wed.workbench.ui.navigation.Navigator;
import nl.wed.workbench.ui.observing.ProjectProperty;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// The text of the rode draad on a theme, and below it the findings and quotes behind a count, each
/// with its way to the place in the report.
final class BehindCard extends VBox {
    private final ThreadsViewModel model;
    private final ProjectProperty project;
    private final InterviewWords words;
    private final Texts texts;
    private final Navigator navigator;
    private final Label title = new Label();
    private final Form form;
    private final BasisCard basis;
    private final VBox writing;
    private final VBox mentions = new VBox();
    private final Label silent = new Label();
    private final EmptyState hint;

    BehindCard(
            ThreadsViewModel model, ProjectProperty project, InterviewWords words, Texts texts, Navigator navigator) {
        this.model = model;
        this.project = project;
        this.words = words;
        this.texts = texts;
        this.navigator = navigator;
        getStyleClass().addAll("card", "behind-card");
        title.getStyleClass().add("card-title");
        title.setWrapText(true);
        basis = new BasisCard(model.basis(), texts, navigator::open);
        form = new Form(texts, model::leave);
        form.area(texts.get("interviews.thread.text"), 5, model.text())
                .id("thread-text")
                .help(texts.get("interviews.thread.help"));
        silent.setId("themes-silent");
        silent.setWrapText(true);
        mentions.setId("mentions");
        mentions.getStyleClass().add("mentions");
        hint = EmptyState.resting(MaterialDesignC.CURSOR_DEFAULT_CLICK_OUTLINE, texts.get("interviews.themes.hint"));
        writing = new VBox(basis, form);
        getChildren().addAll(hint, title, writing, silent, mentions);
        model.spot().addListener((_, _, _) -> refresh());
        project.property().addListener((_, _, _) -> refresh());
        refresh();
    }

    private void refresh() {
        var behind = model.behind();
        for (Node node : getChildren()) {
            boolean shown = behind.isPresent() != (node == hint);
            node.setVisible(shown);
            node.setManaged(shown);
        }
        basis.show(model.thread().orElse(null));
        behind.ifPresent(this::show);
    }

    private void show(ThreadsViewModel.Behind behind) {
        String group = model.spot()
                .get()
                .flatMap(ThreadsViewModel.Spot::group)
                .map(words::group)
                .orElseGet(() -> texts.get("interviews.themes.everybody"));
        title.setText(behind.code().name() + " · " + group);
        silent.setText(
                behind.silent().isEmpty()
                        ? texts.get("interviews.themes.allMention")
                        : texts.get(
                                "interviews.themes.silent",
                                behind.silent().stream()
                                        .map(Respondent::pseudonym)
                                        .collect(Collectors.joining(", "))));
        mentions.getChildren()
                .setAll(behind.mentions().stream().map(this::mention).toList());
    }

    private Node mention(ThreadsViewModel.Mention mention) {
        var text = new Label("‘" + mention.finding().text() + "’");
        text.setWrapText(true);
        var who = new Label(words.respondent(mention.respondent()));
        who.getStyleClass().add("muted");
        who.setWrapText(true);
        var below = new FlowPane();
        below.getStyleClass().add("chips");
        mention.quote()
                .ifPresent(quote ->
                        below.getChildren().add(QuotesView.badge(texts, new Quotable(project.get()).standing(quote))));
        below.getChildren()
                .add(Buttons.link(
                        "mention-place",
                        texts.get("interviews.quote.place"),
                        () -> navigator.open(new Ref(
                                InterviewRecords.FINDING, mention.finding().id()))));
        var box = new VBox(text, who, below);
        box.getStyleClass().add("mention");
        return box;
    }
}
