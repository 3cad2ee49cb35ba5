package nl.wed.workbench.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/// The place below a field where stands what is wrong with it, with what it can mean as links.
public final class FieldNote extends VBox {
    private final Label sentence = new Label();
    private final FlowPane offers = new FlowPane();
    private String id = "";
    private String about = "";

    /// A note that says nothing yet.
    public FieldNote() {
        sentence.getStyleClass().add("field-error");
        sentence.setWrapText(true);
        offers.getStyleClass().add("field-offers");
        getStyleClass().add("field-note");
        getChildren().addAll(sentence, offers);
        show(Problem.NONE);
    }

    /// Names its sentence `#id-error` and what is offered `#id-offer-0`.
    FieldNote named(String newId) {
        id = newId;
        sentence.setId(id + "-error");
        return this;
    }

    /// Says first which of several fields it is about.
    public FieldNote about(String field) {
        about = field + ": ";
        sentence.setText(sentence.getText().isEmpty() ? "" : about + sentence.getText());
        return this;
    }

    String text() {
        return sentence.getText();
    }

    void show(Problem problem) {
        sentence.setText(problem.none() ? "" : about + problem.sentence());
        List<Node> links = new ArrayList<>();
        for (var offer : problem.offers()) {
            links.add(Buttons.act(id + "-offer-" + links.size(), offer.words(), offer.take()));
        }
        offers.getChildren().setAll(links);
        offers.setVisible(!links.isEmpty());
        offers.setManaged(!links.isEmpty());
        sentence.setVisible(!problem.none());
        sentence.setManaged(!problem.none());
        setVisible(!problem.none());
        setManaged(!problem.none());
        if (!problem.none()) {
            InSight.bring(this, getParent() instanceof Field<?> field ? field : this);
        }
    }
}
