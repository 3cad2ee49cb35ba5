package nl.wed.workbench.ui.interviews;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.wed.workbench.catalogue.InterviewGuide.InterviewQuestion;
import nl.wed.workbench.catalogue.InterviewGuide.RoleModule;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.interviews.Respondent;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Badge;
import nl.wed.workbench.ui.kit.Card;
import nl.wed.workbench.ui.kit.Linked;
import nl.wed.workbench.ui.kit.Looking;
import nl.wed.workbench.ui.kit.Scroll;
import nl.wed.workbench.ui.kit.SectionHeader;
import nl.wed.workbench.ui.kit.Tone;
import nl.wed.workbench.ui.kit.Toolbar;
import nl.wed.workbench.ui.navigation.ScreenView;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/// The interview guide, to read from during a conversation.
final class GuideView implements ScreenView {
    private final GuideViewModel model;
    private final InterviewWords words;
    private final Texts texts;
    private final ComboBox<Optional<Respondent>> choice = Looking.stays(new ComboBox<>());
    private final VBox sections = new VBox();
    private final VBox modules = new VBox();
    private final Node node;

    GuideView(GuideViewModel model, InterviewWords words, Texts texts) {
        this.model = model;
        this.words = words;
        this.texts = texts;
        var guide = model.guide();
        choice.setId("guide-respondent");
        choice.setConverter(names());
        Linked.both(choice.valueProperty(), model.respondent());
        choice.setAccessibleText(texts.get("interviews.guide.for"));
        model.respondents().addListener((ListChangeListener<Respondent>) _ -> options());
        options();
        var header = SectionHeader.part(texts.get("interviews.guide.title", guide.totalMinutes(), guide.form()));
        var chooser = new Toolbar(new Label(texts.get("interviews.guide.for")), choice);
        if (guide.toVerify()) {
            header.getChildren().add(Badge.toVerify(texts));
        }
        var note = new Label(guide.note());
        note.setWrapText(true);
        note.getStyleClass().add("muted");
        var columns = new HBox(sections, modules);
        columns.getStyleClass().add("guide-columns");
        for (VBox column : List.of(sections, modules)) {
            column.getStyleClass().add("guide-column");
            HBox.setHgrow(column, Priority.ALWAYS);
        }
        sections.setPrefWidth(600);
        modules.setPrefWidth(400);
        var box = new VBox(header, note, chooser, columns);
        box.getStyleClass().add("interview-guide");
        node = new Scroll(box);
        sections.getChildren()
                .setAll(model.sections().stream().map(this::section).toList());
        model.respondent().addListener((_, _, _) -> showModules());
        showModules();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void reveal(Ref ref) {
        node.requestFocus();
    }

    private void options() {
        var chosen = model.respondent().get().map(Respondent::id);
        List<Optional<Respondent>> options = new ArrayList<>(List.of(Optional.empty()));
        model.respondents().forEach(one -> options.add(Optional.of(one)));
        choice.getItems().setAll(options);
        choice.setValue(options.stream()
                .filter(one -> one.map(Respondent::id).equals(chosen))
                .findFirst()
                .orElse(Optional.empty()));
    }

    private Node section(GuideViewModel.Timed timed) {
        var section = timed.section();
        var minutes = new Badge(
                texts.get("interviews.guide.minutes", timed.from(), timed.to()),
                MaterialDesignC.CLOCK_OUTLINE,
                Tone.ACCENT);
        var card = new Card(SectionHeader.part(section.code() + "  " + section.name(), minutes));
        if (section.instruction() != null) {
            var instruction = new Label(section.instruction());
            instruction.setWrapText(true);
            instruction.getStyleClass().add("muted");
            card.getChildren().add(instruction);
        }
        section.questions().forEach(one -> card.getChildren().add(question(one.code(), one)));
        return card;
    }

    private Node question(String code, InterviewQuestion question) {
        var text = new Label(question.text());
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        var number = new Label(code);
        number.getStyleClass().add("question-number");

        var row = new HBox(number, words(text, question.informal()));
        if (question.required()) {
            row.getChildren()
                    .add(new Badge(texts.get("interviews.guide.required"), MaterialDesignS.STAR_OUTLINE, Tone.NEUTRAL));
        }
        row.getStyleClass().add("question");
        return row;
    }

    /// The question, and below it how a young person is asked it.
    private Node words(Label text, @Nullable String informal) {
        var words = new VBox(text);
        if (informal != null) {
            var other = new Label(texts.get("interviews.guide.informal", informal));
            other.setWrapText(true);
            other.getStyleClass().add("muted");
            words.getChildren().add(other);
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        return words;
    }

    private void showModules() {
        modules.getChildren().clear();
        var chosen = model.respondent().get();
        var found = model.modules();
        String title = chosen.map(one -> texts.get("interviews.guide.modulesFor", one.pseudonym()))
                .orElseGet(() -> texts.get("interviews.guide.modules"));
        modules.getChildren().add(SectionHeader.part(title));
        if (found.isEmpty()) {
            var none = new Label(texts.get("interviews.guide.noModule"));
            none.setWrapText(true);
            none.getStyleClass().add("muted");
            modules.getChildren().add(none);
        }
        found.forEach(module -> modules.getChildren().add(module(module)));
    }

    private Node module(RoleModule module) {
        var card = Card.titled(module.name());
        card.setId("module-" + module.code());
        for (int i = 0; i < module.questions().size(); i++) {
            card.getChildren().add(question((i + 1) + ".", module.questions().get(i)));
        }
        return card;
    }

    private StringConverter<Optional<Respondent>> names() {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable Optional<Respondent> one) {
                return one == null
                        ? ""
                        : one.map(words::respondent).orElseGet(() -> texts.get("interviews.guide.everybody"));
            }

            @Override
            public @Nullable Optional<Respondent> fromString(@Nullable String typed) {
                return null;
            }
        };
    }
}
