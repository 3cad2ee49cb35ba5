package nl.wed.workbench.ui.plan;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.wed.workbench.catalogue.PlanTemplate.PlanSection;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.plan.ChapterText;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.basis.BasisCard;
import nl.wed.workbench.ui.kit.Badge;
import nl.wed.workbench.ui.kit.Card;
import nl.wed.workbench.ui.kit.Dialogs;
import nl.wed.workbench.ui.kit.FollowingList;
import nl.wed.workbench.ui.kit.Form;
import nl.wed.workbench.ui.kit.Linked;
import nl.wed.workbench.ui.kit.Looking;
import nl.wed.workbench.ui.kit.MasterDetail;
import nl.wed.workbench.ui.kit.RecordFoot;
import nl.wed.workbench.ui.kit.Scroll;
import nl.wed.workbench.ui.kit.Tone;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// The outline of the documents; for the chosen chapter its guidance and own text, or what will be
/// printed.
final class ChaptersView {
    private final ChaptersViewModel model;
    private final Texts texts;
    private final FollowingList<ChapterText> list;
    private final Label title = new Label();
    private final VBox guidance = new VBox();
    private final VBox printed = new VBox();
    private final ToggleButton preview;
    private final RecordFoot foot;
    private final BasisCard basis;
    private final Node node;
    private Set<UUID> marked = Set.of();

    ChaptersView(ChaptersViewModel model, Dialogs dialogs, RecordFoot foot, BasisCard basis) {
        this.model = model;
        this.basis = basis;
        this.foot = foot;
        texts = model.facts().texts();
        list = new FollowingList<>(
                "chapters",
                texts.get("plan.tab.chapters"),
                model.chapters(),
                this::face,
                chapter -> model.editor().select(chapter.id()));
        preview = Looking.stays(
                new ToggleButton(texts.get("plan.chapter.preview"), new FontIcon(MaterialDesignF.FILE_EYE_OUTLINE)));
        preview.setId("chapter-preview");
        Linked.both(preview.selectedProperty(), model.printShown());
        preview.selectedProperty().addListener((_, _, _) -> refresh());
        title.getStyleClass().add("part-title");
        title.setWrapText(true);
        printed.getStyleClass().add("print-page");
        printed.setId("print-page");
        var duties = new TitledPane(texts.get("plan.obligations"), new ObligationsTable(model, dialogs).node());
        duties.setId("obligations-pane");
        duties.setAnimated(false); // who jumps into it finds it open
        Linked.both(duties.expandedProperty(), model.obligationsShown());
        VBox.setVgrow(list, Priority.ALWAYS);
        var left = new VBox(list, duties);
        left.getStyleClass().add("master-column");
        node = new MasterDetail(left, detail(), 0.36);
        model.chapters().addListener((ListChangeListener<ChapterText>) _ -> follow());
        model.editor().record().addListener((_, _, _) -> follow());
        model.facts().project().property().addListener((_, _, _) -> refresh());
        follow();
    }

    Node node() {
        return node;
    }

    void reveal(UUID chapter) {
        model.editor().select(chapter);
    }

    private Node detail() {
        var form = new Form(texts, model.editor()::leave);
        form.check(texts.get("plan.chapter.included"), model.included()).id("chapter-included");
        form.area(texts.get("plan.chapter.text"), 14, model.text())
                .id("chapter-text")
                .help(texts.get("plan.chapter.textHelp"));
        guidance.getStyleClass().add("row-face");
        var writing = new VBox(basis, guidance, form, foot);
        writing.getStyleClass().add("detail-page");
        var write = new Scroll(writing);
        var print = new Scroll(printed);
        write.visibleProperty().bind(preview.selectedProperty().not());
        print.visibleProperty().bind(preview.selectedProperty());
        var pages = new StackPane(write, print);
        VBox.setVgrow(pages, Priority.ALWAYS);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        var head = new HBox(title, preview);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("chapter-head");
        preview.setMinWidth(ToggleButton.USE_PREF_SIZE);
        return new VBox(head, pages);
    }

    private void follow() {
        list.follow(model.editor().record().get());
        refresh();
    }

    /// A row tells what changed elsewhere.
    private void marks() {
        var now = model.outdated();
        if (!now.equals(marked)) {
            marked = now;
            list.refresh();
        }
    }

    private void refresh() {
        marks();
        var chapter = model.editor().record().get();
        if (chapter == null) {
            title.setText("");
            guidance.getChildren().clear();
            printed.getChildren().clear();
            foot.show(null);
            basis.show(null);
            return;
        }
        title.setText(chapter.number() + "  " + chapter.title());
        var ref = new Ref(PlanRecords.CHAPTER_TEXT, chapter.id());
        foot.show(ref);
        basis.show(ref);
        guidance.getChildren().clear();
        model.guidance(chapter).ifPresent(this::guidance);
        printed.getChildren().clear();
        if (preview.isSelected()) {
            var blocks = model.preview(chapter);
            printed.getChildren().setAll(new BlockNodes().of(blocks));
            if (blocks.size() <= 1) {
                printed.getChildren().add(wrapped(texts.get("plan.chapter.nothing"), "muted"));
            }
        }
    }

    private void guidance(PlanSection section) {
        var card = Card.titled(
                texts.get("plan.chapter.guidance"),
                wrapped(section.purpose(), "muted"),
                wrapped(section.guidance(), ""));
        if (section.toVerify()) {
            card.getChildren().add(Badge.toVerify(texts));
        }
        if (!section.automatic().isEmpty()) {
            card.getChildren()
                    .add(wrapped(texts.get("plan.chapter.automatic", String.join("; ", section.automatic())), ""));
        }
        guidance.getChildren().add(card);
    }

    private Node face(ChapterText chapter) {
        var box = new VBox();
        box.getStyleClass().add("row-face");
        if (first(chapter)) {
            String words = model.priority(chapter)
                    .map(one -> texts.get("plan.chapter.planOf", one.name()))
                    .orElse(texts.get("plan.chapter.policyPlan"));
            box.getChildren().add(wrapped(words, "outline-head"));
        }
        var name = wrapped(chapter.number() + "  " + chapter.title(), "row-title");
        HBox.setHgrow(name, Priority.ALWAYS);
        box.getChildren().addAll(name, state(model.state(chapter)));
        if (model.isOutdated(chapter)) {
            box.getChildren().add(Badge.outdated(texts));
        }
        return box;
    }

    private boolean first(ChapterText chapter) {
        int place = model.chapters().indexOf(chapter);
        return place == 0
                || place > 0 && !Objects.equals(model.chapters().get(place - 1).priority(), chapter.priority());
    }

    private Badge state(ChaptersViewModel.State state) {
        String words = texts.name("plan", state);
        return switch (state) {
            case OWN_TEXT -> new Badge(words, MaterialDesignC.CHECK, Tone.SUCCESS);
            case EMPTY -> new Badge(words, MaterialDesignP.PENCIL_OUTLINE, Tone.NEUTRAL);
            case LEFT_OUT -> new Badge(words, MaterialDesignM.MINUS_CIRCLE_OUTLINE, Tone.NEUTRAL);
        };
    }

    private static Label wrapped(String words, String style) {
        var label = new Label(words);
        label.setWrapText(true);
        if (!style.isEmpty()) {
            label.getStyleClass().add(style);
        }
        return label;
    }
}
