package nl.wed.workbench.ui.causes;

import java.util.OptionalDouble;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.wed.workbench.report.chapters.VoteWords;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Card;
import nl.wed.workbench.ui.kit.DataTable;
import org.jspecify.annotations.Nullable;

/// What the votes say: a table with the widest spread first, and a picture of severity against
/// influence.
final class VoteResultsView {
    private final VBox node;

    VoteResultsView(VotesViewModel model, Texts texts) {
        var words = new VoteWords(texts);
        var table = new DataTable<>("vote-results", model.results())
                .number("", 0.4, 0, VotesViewModel.Result::number)
                .text(
                        texts.get("chain.type.causes"),
                        4,
                        result -> result.cause().name())
                .number(
                        texts.get("causes.votes.severity"),
                        1,
                        1,
                        result -> boxed(result.votes().severity().mean()))
                .number(
                        texts.get("causes.votes.influenceShort"),
                        1.5,
                        1,
                        result -> boxed(result.votes().influence().mean()))
                .number(
                        texts.get("causes.votes.product"),
                        1,
                        1,
                        result -> boxed(result.votes().product()))
                .number(
                        texts.get("causes.votes.spreadSeverity"),
                        1.2,
                        1,
                        result -> boxed(result.votes().severity().spread()))
                .number(
                        texts.get("causes.votes.spreadInfluence"),
                        1.5,
                        1,
                        result -> boxed(result.votes().influence().spread()))
                .text(texts.get("causes.votes.count"), 1.2, result -> words.count(result.votes()));
        table.getStyleClass().add("tall-table");
        var talk = new Label(texts.get("causes.votes.talk"));
        talk.setWrapText(true);
        talk.getStyleClass().add("muted");
        var scatter = new VoteScatter(texts);
        scatter.show(model.results());
        model.results().addListener((ListChangeListener<VotesViewModel.Result>) _ -> scatter.show(model.results()));
        node = new VBox(
                Card.titled(texts.get("causes.votes.scatter"), scatter),
                Card.titled(texts.get("causes.votes.results"), talk, table),
                Card.titled(texts.get("causes.votes.distribution"), distribution(model, words, texts)));
        node.getStyleClass().add("rows");
    }

    Node node() {
        return node;
    }

    private static Node distribution(VotesViewModel model, VoteWords words, Texts texts) {
        var table = new DataTable<>("vote-distribution", model.results())
                .number("", 0.4, 0, VotesViewModel.Result::number)
                .text(
                        texts.get("chain.type.causes"),
                        4,
                        result -> result.cause().name())
                .text(
                        texts.get("causes.votes.distributionSeverity"),
                        2,
                        result -> words.distribution(result.votes().severity()))
                .text(
                        texts.get("causes.votes.distributionInfluence"),
                        2,
                        result -> words.distribution(result.votes().influence()));
        table.getStyleClass().add("tall-table");
        return table;
    }

    private static @Nullable Double boxed(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }
}
