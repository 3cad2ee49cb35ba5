package nl.wed.workbench.ui.vault;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Dialogs;

/// Asks for a new password, twice. Its length is the only thing that is said about it: no rule makes a password good,
/// and none is refused.
final class PasswordContent implements Dialogs.DialogContent {
    private static final int SHORT = 10;
    private static final int LONG = 16;

    private final Texts texts;
    private final SecretField password;
    private final SecretField again;
    private final Label length = new Label();
    private final VBox node;

    PasswordContent(Texts texts, String about) {
        this.texts = texts;
        password = new SecretField("vault-password", texts.get("vault.password.new"));
        again = new SecretField("vault-again", texts.get("vault.password.again"));
        length.setId("vault-length");
        length.getStyleClass().add("field-help");
        length.setWrapText(true);
        var words = new Label(about);
        words.setWrapText(true);
        node = new VBox(words, password, length, again);
        node.getStyleClass().add("form");
        password.field().textProperty().addListener((_, _, now) -> hint(now.codePointCount(0, now.length())));
        hint(0);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public boolean accept() {
        if (password.isEmpty()) {
            password.say(texts.get("vault.password.missing"));
            password.field().requestFocus();
            return false;
        }
        if (!again.isAs(password)) {
            again.say(texts.get("vault.password.differs"));
            again.field().requestFocus();
            return false;
        }
        return true;
    }

    char[] take() {
        again.take();
        return password.take();
    }

    private void hint(int letters) {
        String key = letters < SHORT ? "short" : letters < LONG ? "fair" : "long";
        length.setText(letters == 0 ? texts.get("vault.length.none") : texts.get("vault.length." + key, letters));
    }
}
