package nl.wed.workbench.ui.causes;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.causes.Cause;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.Card;
import nl.wed.workbench.ui.kit.EmptyState;
import nl.wed.workbench.ui.kit.InSight;
import nl.wed.workbench.ui.kit.Looking;
import nl.wed.workbench.ui.kit.ScoreKeys;
import nl.wed.workbench.ui.kit.Scroll;
import nl.wed.workbench.ui.kit.SectionHeader;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;

/// Entering votes, one participant after another, and the results when they are asked for.
final class VotesView {
    private final VotesViewModel model;
    private final Texts texts;
    private final FlowPane participants = new FlowPane();
    private final GridPane grid = new GridPane();
    private final Label who = new Label();
    private final List<ScoreCell> cells = new ArrayList<>();
    private final VoteResultsView results;
    private final ScoreKeys keys;
    private final VBox box;
    private final Node node;

    VotesView(VotesViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        results = new VoteResultsView(model, texts);
        keys = new ScoreKeys(texts, "votes", 1, 5);
        participants.setId("participants");
        participants.getStyleClass().add("chips");
        grid.setId("vote-grid");
        grid.getStyleClass().add("vote-grid");
        who.getStyleClass().add("part-title");
        who.setId("vote-who");
        box = new VBox();
        box.getStyleClass().add("screen-part");
        node = new Scroll(box);
        model.causes().addListener((ListChangeListener<Cause>) _ -> rebuild());
        model.votes().addListener((_, _, _) -> follow());
        model.participant().addListener((_, _, _) -> follow());
        model.shown().addListener((_, _, now) -> turn(now));
        rebuild();
    }

    Node node() {
        return node;
    }

    private void rebuild() {
        grid.getChildren().clear();
        cells.clear();
        grid.addRow(0, new Label(), heading("causes.votes.severity"), heading("causes.votes.influence"));
        int row = 1;
        for (Cause cause : model.causes()) {
            var name = new Label(row + ". " + cause.name());
            name.setWrapText(true);
            GridPane.setHgrow(name, Priority.ALWAYS);
            name.setMaxWidth(Double.MAX_VALUE);
            grid.addRow(
                    row, name, cell(cause, VotesViewModel.Part.SEVERITY), cell(cause, VotesViewModel.Part.INFLUENCE));
            row++;
        }
        pages();
        follow();
    }

    /// The results stand below all cells, and the button that was pressed makes way for the other.
    private void turn(boolean shown) {
        boolean focused = box.isFocusWithin();
        pages();
        if (shown) {
            InSight.reveal(results.node());
        }
        if (focused) {
            box.lookup(shown ? "#results-hide" : "#results-show").requestFocus();
        }
    }

    private void pages() {
        if (model.causes().isEmpty()) {
            box.getChildren().setAll(new EmptyState(MaterialDesignV.VOTE_OUTLINE, texts.get("causes.votes.empty")));
            return;
        }
        var help = new Label(texts.get("causes.votes.help"));
        help.setWrapText(true);
        help.getStyleClass().add("muted");
        box.getChildren().setAll(new Card(head(), help, participants), new Card(who, grid, keys.note()), shower());
        if (model.shown().get()) {
            box.getChildren().add(results.node());
        }
    }

    private Node head() {
        return SectionHeader.part(
                texts.get("causes.votes.participants"),
                Buttons.plain(
                        "participant-less",
                        texts.get("causes.votes.less"),
                        MaterialDesignM.MINUS,
                        () -> model.setParticipants(model.participants() - 1)),
                Buttons.plain(
                        "participant-more",
                        texts.get("causes.votes.more"),
                        MaterialDesignP.PLUS,
                        () -> model.setParticipants(model.participants() + 1)));
    }

    private Node shower() {
        boolean shown = model.shown().get();
        var act = shown
                ? Looking.stays(Buttons.plain(
                        "results-hide",
                        texts.get("causes.votes.hide"),
                        MaterialDesignE.EYE_OFF_OUTLINE,
                        () -> model.shown().set(false)))
                : Looking.stays(Buttons.primary(
                        "results-show",
                        texts.get("causes.votes.show"),
                        MaterialDesignE.EYE_OUTLINE,
                        () -> model.shown().set(true)));
        var words = new Label(shown ? "" : texts.get("causes.votes.hidden"));
        words.getStyleClass().add("muted");
        words.setWrapText(true);
        var row = new HBox(act, words);
        row.getStyleClass().add("section-header");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void follow() {
        int now = model.participant().get();
        who.setText(texts.get(
                "causes.votes.who", now, model.complete(now), model.causes().size()));
        List<Node> chips = new ArrayList<>();
        for (int i = 1; i <= model.participants(); i++) {
            chips.add(chip(i, i == now));
        }
        boolean focused = participants.isFocusWithin();
        participants.getChildren().setAll(chips);
        if (focused) {
            chips.get(Math.min(now, chips.size()) - 1).requestFocus();
        }
        cells.forEach(ScoreCell::follow);
    }

    private Node chip(int number, boolean on) {
        boolean complete = model.complete(number) >= model.causes().size();
        var chip = Looking.stays(new ToggleButton((complete ? "✓ " : "") + number));
        chip.setId("participant-" + number);
        chip.getStyleClass().add("chip");
        chip.setSelected(on);
        chip.setAccessibleText(texts.get("causes.votes.participant", number));
        chip.setOnAction(_ -> {
            chip.setSelected(true);
            model.go(number);
            cells.getFirst().requestFocus();
        });
        return chip;
    }

    private ScoreCell cell(Cause cause, VotesViewModel.Part part) {
        int place = cells.size();
        var cell = new ScoreCell(
                "vote-" + place,
                texts.get("causes.votes.cell", cause.name(), texts.name("causes", part)),
                () -> model.score(cause, part).orElse(null),
                score -> model.score(cause, part, score),
                places -> move(place, places),
                keys);
        cells.add(cell);
        return cell;
    }

    /// The focus goes to the cell so many places on; past the last one is the next participant.
    private void move(int from, int places) {
        int to = from + places;
        if (to >= cells.size()) {
            if (places == 1 && model.participant().get() < model.participants()) {
                model.go(model.participant().get() + 1);
                cells.getFirst().requestFocus();
            }
            return;
        }
        if (to >= 0) {
            cells.get(to).requestFocus();
        }
    }

    private Label heading(String key) {
        var label = new Label(texts.get(key));
        label.getStyleClass().add("gauge-heading");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
