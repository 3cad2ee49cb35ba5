package nl.wed.workbench.ui.interviews;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.erasure.ErasureProof;
import nl.wed.workbench.domain.interviews.Respondent;
import nl.wed.workbench.texts.RemovalWords;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Copied;
import nl.wed.workbench.ui.kit.Dialogs;
import nl.wed.workbench.ui.kit.DraftBook;
import nl.wed.workbench.ui.kit.TextPage;
import nl.wed.workbench.ui.vault.VaultActs;
import nl.wed.workbench.workspace.Workspace;

/// Takes a respondent out for good, with its questions, and shows the proof.
final class ErasureActs {
    private final RespondentsViewModel model;
    private final VaultActs vault;
    private final Texts texts;
    private final Dialogs dialogs;
    private final ErasureWords words;
    private final Supplier<Optional<DraftBook>> drafts;

    ErasureActs(
            RespondentsViewModel model,
            VaultActs vault,
            ErasureWords words,
            Texts texts,
            Dialogs dialogs,
            Supplier<Optional<DraftBook>> drafts) {
        this.model = model;
        this.vault = vault;
        this.words = words;
        this.texts = texts;
        this.dialogs = dialogs;
        this.drafts = drafts;
    }

    void erase(Respondent respondent) {
        String title = texts.get("interviews.respondent.remove", respondent.pseudonym());
        var stands = vault.model().state().get();
        if (stands.locked() && !stands.damaged()) {
            if (dialogs.confirm(title, texts.get("vault.remove", respondent.pseudonym()), texts.get("vault.unlock"))) {
                vault.unlock(() -> ask(respondent, title));
            }
        } else {
            ask(respondent, title);
        }
    }

    private void ask(Respondent respondent, String title) {
        var content = new ErasureContent(respondent.pseudonym(), goes(respondent), texts);
        if (dialogs.show(title, texts.get("interviews.erase.act"), content)) {
            drafts.get().ifPresent(DraftBook::flush);
            model.erase(respondent, content.anonymous(), this::gone, this::failed);
        }
    }

    /// Shows one of the proofs that are kept.
    void proofs() {
        dialogs.choose(
                        texts.get("interviews.proof.title"),
                        texts.get("interviews.proof.show"),
                        model.proofs(),
                        words::title)
                .ifPresent(this::show);
    }

    private void gone(ErasureProof proof) {
        drafts.get().ifPresent(DraftBook::reload);
        show(proof);
    }

    private void show(ErasureProof proof) {
        String title = texts.get("interviews.proof.title");
        dialogs.tell(
                title, texts.get("interviews.proof.close"), new ProofContent(words.page(proof), proof, texts, dialogs));
    }

    private void failed(Throwable failure) {
        boolean unfinished = Workspace.unfinished(failure);
        dialogs.failure(
                texts.get("interviews.respondent.removeAct"),
                texts.get(unfinished ? "interviews.erase.unfinished" : "interviews.erase.failed"),
                texts.get(unfinished ? "interviews.erase.unfinishedNext" : "interviews.erase.failedNext"));
    }

    private List<String> goes(Respondent respondent) {
        String records = new RemovalWords(texts).of(model.removal(respondent));
        return Stream.of(texts.get("interviews.erase.key"), records)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static final class ProofContent implements Dialogs.DialogContent {
        private final VBox node;

        ProofContent(String page, ErasureProof proof, Texts texts, Dialogs dialogs) {
            var shown = new Copied.Lines();
            shown.setText(page);
            shown.setId("erase-proof");
            shown.setEditable(false);
            shown.setWrapText(true);
            shown.setPrefRowCount(18);
            shown.setPrefColumnCount(64);
            String file = texts.get("interviews.proof.file", proof.code());
            node = new VBox(shown, new TextPage("erase-proof", texts, dialogs, file, () -> page));
            node.getStyleClass().add("form");
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
