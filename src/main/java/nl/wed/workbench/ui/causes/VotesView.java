package nl.wed.workbench.ui.causes;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.causes.Cause;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.Card;
import nl.wed.workbench.ui.kit.Dialogs;
import nl.wed.workbench.ui.kit.EmptyState;
import nl.wed.workbench.ui.kit.GoTo;
import nl.wed.workbench.ui.kit.InSight;
import nl.wed.workbench.ui.kit.ScoreKeys;
import nl.wed.workbench.ui.kit.Scroll;
import nl.wed.workbench.ui.kit.SectionHeader;
import nl.wed.workbench.ui.kit.SteadyGrid;
import nl.wed.workbench.ui.navigation.Act;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;

/// Entering votes, one participant after another, and the results when they are asked for.
final class VotesView {
    private final VotesViewModel model;
    private final Texts texts;
    private final Dialogs dialogs;
    private final ParticipantChips participants;
    private final GridPane grid = new SteadyGrid();
    private final Label who = new Label();
    private final Label hidden = new Label();
    private final VBox outcome = new VBox();
    private final List<ScoreCell> cells = new ArrayList<>();
    private final VoteResultsView results;
    private final ScoreKeys keys;
    private final FurtherBallot further;
    private final VBox box;
    private final Node node;

    VotesView(VotesViewModel model, Texts texts, Dialogs dialogs) {
        this.model = model;
        this.texts = texts;
        this.dialogs = dialogs;
        results = new VoteResultsView(model, texts);
        keys = new ScoreKeys(texts, "votes", 1, 5);
        participants = new ParticipantChips(texts, this::choose);
        further = new FurtherBallot(model, texts, () -> focus(0));
        outcome.getStyleClass().add("rows");
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
        model.open().addListener((_, _, now) -> {
            turn(!now);
            follow();
        });
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
        boolean focused = outcome.isFocusWithin();
        outcome();
        if (shown) {
            InSight.reveal(results.node());
        }
        if (focused && model.started()) {
            outcome.lookup(shown ? "#results-hide" : "#results-show").requestFocus();
        }
    }

    private void pages() {
        if (model.causes().isEmpty()) {
            box.getChildren()
                    .setAll(new EmptyState(
                            MaterialDesignV.VOTE_OUTLINE,
                            texts.get("causes.votes.empty"),
                            GoTo.button(texts, Act.CAUSE)));
            return;
        }
        var help = new Label(texts.get("causes.votes.help"));
        help.setWrapText(true);
        help.getStyleClass().add("muted");
        box.getChildren()
                .setAll(new Card(head(), help, participants), new Card(who, grid, keys.note(), further), outcome);
        outcome();
    }

    /// Below the ballots, so that closing the vote leaves the cell that one types in alone.
    private void outcome() {
        outcome.getChildren().clear();
        if (model.started()) {
            outcome.getChildren().add(closer());
        }
        if (model.started() && !model.open().get()) {
            outcome.getChildren().add(results.node());
        }
    }

    private Node head() {
        return SectionHeader.part(
                texts.get("causes.votes.participants"),
                Buttons.plain("participant-less", texts.get("causes.votes.less"), MaterialDesignM.MINUS, this::fewer),
                Buttons.plain(
                        "participant-more",
                        texts.get("causes.votes.more"),
                        MaterialDesignP.PLUS,
                        () -> model.setParticipants(model.participants() + 1)));
    }

    /// A filled ballot goes only when one says so.
    private void fewer() {
        int number = model.participants() - 1;
        var filled = model.filledBeyond(number);
        boolean go = filled.isEmpty()
                || dialogs.confirm(
                        texts.get("causes.votes.less"),
                        texts.get("causes.votes.lessFilled", filled.size(), filled.getFirst(), number),
                        texts.get("causes.votes.lessAct", filled.size()));
        if (go) {
            model.setParticipants(number);
        }
    }

    private Node closer() {
        var act = model.open().get()
                ? Buttons.primary(
                        "results-show",
                        texts.get("causes.votes.show"),
                        MaterialDesignE.EYE_OUTLINE,
                        () -> model.close(true))
                : Buttons.plain(
                        "results-hide",
                        texts.get("causes.votes.hide"),
                        MaterialDesignE.EYE_OFF_OUTLINE,
                        () -> model.close(false));
        act.setMinWidth(Region.USE_PREF_SIZE);
        hidden.getStyleClass().setAll("muted");
        hidden.setWrapText(true);
        var row = new HBox(act, hidden);
        row.getStyleClass().add("section-header");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void follow() {
        int now = model.participant().get();
        who.setText(texts.get(
                "causes.votes.who", now, model.complete(now), model.causes().size()));
        int causes = model.causes().size();
        participants.show(model.participants(), now, one -> model.complete(one) >= causes);
        hidden.setText(
                model.open().get() ? texts.get("causes.votes.hidden", model.incomplete(), model.participants()) : "");
        if (model.started() == outcome.getChildren().isEmpty()) {
            outcome();
        }
        cells.forEach(ScoreCell::follow);
    }

    private void choose(int participant) {
        model.go(participant);
        focus(0);
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

    /// The focus goes to the cell so many places on; past the last one is the next participant, and past the
    /// last cell of the last participant nothing that a digit could change.
    private void move(int from, int places) {
        int to = from + places;
        if (to >= 0 && to < cells.size()) {
            focus(to);
        } else if (places == 1 && model.participant().get() < model.participants()) {
            model.go(model.participant().get() + 1);
            focus(0);
        } else if (places == 1) {
            further.requestFocus();
            InSight.see(further);
        }
    }

    private void focus(int place) {
        var cell = cells.get(place);
        cell.requestFocus();
        if (place == 0) {
            InSight.see(who);
        }
        InSight.see(cell);
    }

    private Label heading(String key) {
        var label = new Label(texts.get(key));
        label.getStyleClass().add("gauge-heading");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }
}
