package nl.wed.workbench.ui.interviews;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Copied;
import nl.wed.workbench.ui.kit.Dialogs;

/// Says what goes with a respondent and asks what may stay, and for the pseudonym: nothing brings it back.
final class ErasureContent implements Dialogs.DialogContent {
    private final String pseudonym;
    private final Texts texts;
    private final RadioButton everything;
    private final RadioButton anonymous;
    private final TextField typed = new Copied.Line();
    private final Label problem = new Label();
    private final VBox node;

    ErasureContent(String pseudonym, List<String> goes, Texts texts) {
        this.pseudonym = pseudonym;
        this.texts = texts;
        var choice = new ToggleGroup();
        everything = radio("erase-all", "interviews.erase.all", choice);
        anonymous = radio("erase-anonymous", "interviews.erase.anonymous", choice);
        everything.setSelected(true);
        typed.setId("erase-typed");
        typed.setPrefColumnCount(8);
        typed.setMaxWidth(160);
        typed.textProperty().addListener((_, _, _) -> problem.setText(""));
        var label = new Label(texts.get("interviews.erase.type", pseudonym));
        label.setLabelFor(typed);
        label.setWrapText(true);
        problem.setId("erase-problem");
        problem.getStyleClass().add("field-error");
        problem.setWrapText(true);
        problem.managedProperty().bind(problem.textProperty().isNotEmpty());
        node = new VBox(words(texts.get("interviews.erase.text", pseudonym)));
        goes.forEach(line -> node.getChildren().add(words("•  " + line)));
        node.getChildren()
                .addAll(
                        everything,
                        note("interviews.erase.allText"),
                        anonymous,
                        note("interviews.erase.anonymousText"),
                        words(texts.get("interviews.erase.reach")),
                        label,
                        typed,
                        problem);
        node.getStyleClass().add("form");
        node.setPrefWidth(620);
    }

    /// Whether what was coded stays, of nobody.
    boolean anonymous() {
        return anonymous.isSelected();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Node start() {
        return typed;
    }

    @Override
    public boolean accept() {
        boolean right = typed.getText().strip().equalsIgnoreCase(pseudonym);
        problem.setText(right ? "" : texts.get("interviews.erase.differs", pseudonym));
        if (!right) {
            typed.requestFocus();
        }
        return right;
    }

    private RadioButton radio(String id, String key, ToggleGroup choice) {
        var radio = new RadioButton(texts.get(key));
        radio.setId(id);
        radio.setToggleGroup(choice);
        radio.setWrapText(true);
        return radio;
    }

    private Label note(String key) {
        var note = words(texts.get(key));
        note.getStyleClass().add("muted");
        return note;
    }

    private static Label words(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        return label;
    }
}
