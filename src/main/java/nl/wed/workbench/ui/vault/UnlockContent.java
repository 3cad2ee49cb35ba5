package nl.wed.workbench.ui.vault;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Dialogs;

/// Asks for the password or the recovery code; after one that does not fit it says that and nothing more.
public final class UnlockContent implements Dialogs.DialogContent {
    private final SecretField secret;
    private final VBox node;
    private final Texts texts;

    /// Says what it is about, and what is wrong with what was typed before.
    public UnlockContent(Texts texts, String about, String problem) {
        this(texts, "vault.unlock.secret", about, problem);
    }

    private UnlockContent(Texts texts, String label, String about, String problem) {
        this.texts = texts;
        secret = new SecretField("vault-secret", texts.get(label));
        secret.say(problem);
        var words = new Label(about);
        words.setWrapText(true);
        node = new VBox(words, secret);
        node.getStyleClass().add("form");
    }

    /// Asks for the password alone.
    static UnlockContent ofPassword(Texts texts, String about, String problem) {
        return new UnlockContent(texts, "vault.unlock.password", about, problem);
    }

    /// Asks for what opens a backup of another computer, and says when what was typed before did not; empty when nobody
    /// knows.
    public static Optional<char[]> ofBackup(Dialogs dialogs, Texts texts, boolean wrong) {
        var content = new UnlockContent(
                texts, texts.get("backups.secret.about"), wrong ? texts.get("backups.refused.WRONG_PASSWORD") : "");
        return dialogs.show(texts.get("backups.secret.title"), texts.get("backups.secret.act"), content)
                ? Optional.of(content.take())
                : Optional.empty();
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public boolean accept() {
        if (secret.isEmpty()) {
            secret.say(texts.get("vault.unlock.missing"));
            secret.field().requestFocus();
            return false;
        }
        return true;
    }

    /// What was typed, which is no longer in the field then.
    public char[] take() {
        return secret.take();
    }
}
