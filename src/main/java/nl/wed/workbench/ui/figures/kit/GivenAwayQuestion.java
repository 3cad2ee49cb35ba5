package nl.wed.workbench.ui.figures.kit;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import nl.wed.workbench.shown.GivenAway;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Background;
import nl.wed.workbench.ui.kit.Dialogs;
import nl.wed.workbench.ui.kit.Form;

/// Asks, before figures are written to a file or copied, what to do with hidden numbers that what is shown may give
/// away: it says which, and offers to leave out the numbers that do. Without any nothing is asked.
public record GivenAwayQuestion(Dialogs dialogs, Background background, Texts texts) {

    /// Looks for them, asks when there are any, and goes on with whether to leave totals out; not when the
    /// user cancels. `act` names the button that goes on.
    public void ask(String act, Callable<List<GivenAway>> finding, Consumer<Boolean> goOn) {
        background
                .run(act, _ -> finding.call())
                .onSuccess(cells -> ask(act, cells, goOn))
                .onFailure(failure -> failed(act, failure));
    }

    /// The same for one thing, which goes on as it is shown or without what gives a hidden number away. Nothing is
    /// asked when the thing shows none of that.
    public <T> void ask(String act, Leaving<T> leaving, Consumer<T> goOn) {
        if (leaving.cells().isEmpty()) {
            goOn.accept(leaving.shown());
            return;
        }
        background
                .run(act, _ -> leaving.without().call())
                .onSuccess(without -> ask(act, leaving, without, goOn))
                .onFailure(failure -> failed(act, failure));
    }

    private <T> void ask(String act, Leaving<T> leaving, Optional<T> without, Consumer<T> goOn) {
        boolean same = without.filter(leaving.shown()::equals).isPresent();
        ask(act, same ? List.of() : leaving.cells(), leavingOut -> {
            if (leavingOut) {
                without.ifPresentOrElse(goOn, () -> dialogs.message(act, texts.get("figures.givenAway.nothing")));
            } else {
                goOn.accept(leaving.shown());
            }
        });
    }

    private void failed(String act, Exception failure) {
        dialogs.failure(
                act,
                texts.get("figures.givenAway.failed", failure.getClass().getSimpleName()),
                texts.get("figures.givenAway.failedNext"));
    }

    private void ask(String act, List<GivenAway> cells, Consumer<Boolean> goOn) {
        if (cells.isEmpty()) {
            goOn.accept(false);
            return;
        }
        var content = new Content(cells, texts);
        if (dialogs.show(texts.get("figures.givenAway.list"), act, content)) {
            goOn.accept(content.leavingOut.get());
        }
    }

    /// The cells, and the choice.
    private static final class Content implements Dialogs.DialogContent {
        private static final double HEIGHT = 180;

        private final BooleanProperty leavingOut = new SimpleBooleanProperty(true);
        private final Node node;

        Content(List<GivenAway> cells, Texts texts) {
            var words = new Label(texts.get("figures.givenAway.text", cells.size()));
            words.setWrapText(true);
            var list = new ListView<String>();
            list.setId("given-away");
            list.setPrefHeight(HEIGHT);
            list.setAccessibleText(texts.get("figures.givenAway.list"));
            list.getItems()
                    .setAll(cells.stream()
                            .map(cell -> texts.get(
                                    "figures.givenAway.cell",
                                    cell.statistic(),
                                    cell.region(),
                                    cell.period(),
                                    cell.dataSet()))
                            .toList());
            var form = new Form(texts);
            form.check(texts.get("figures.givenAway.leave"), leavingOut)
                    .id("given-away-leave")
                    .help(texts.get("figures.givenAway.leaveHelp"));
            var box = new VBox(words, list, form);
            box.getStyleClass().add("choice-list");
            node = box;
        }

        @Override
        public Node node() {
            return node;
        }

        @Override
        public boolean accept() {
            return true;
        }
    }
}
