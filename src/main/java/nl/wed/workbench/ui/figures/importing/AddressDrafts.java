package nl.wed.workbench.ui.figures.importing;

import java.util.List;
import javafx.scene.Scene;
import nl.wed.workbench.sources.live.LiveSources.Kind;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.DraftBook;
import nl.wed.workbench.ui.kit.DraftNote;
import org.jspecify.annotations.Nullable;

/// The addresses of sources that were typed and not used yet: drafts, put back when the page is opened again. One that
/// was asked for its tables did its work.
final class AddressDrafts {
    private final FetchViewModel model;
    private final Texts texts;
    private final DraftNote note;
    private @Nullable DraftBook book;

    AddressDrafts(FetchViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        note = new DraftNote(texts);
        note.sceneProperty().addListener((_, _, now) -> open(now));
        model.address().addListener((_, _, now) -> keep(now));
        model.catalogue().addListener((_, _, now) -> now.ifPresent(_ -> forget()));
        model.choice().addListener((_, _, now) -> now.ifPresent(_ -> forget()));
    }

    /// Says what was put back.
    DraftNote note() {
        return note;
    }

    private void open(@Nullable Scene scene) {
        var found = book == null ? DraftBook.of(scene).orElse(null) : null;
        if (found == null) {
            return;
        }
        book = found;
        for (Kind kind : Kind.values()) {
            found.find(field(kind)).ifPresent(draft -> {
                model.address(kind, draft.text());
                note.say(List.of(new DraftNote.Line(found.moment(draft), () -> model.address(kind, kind.address()))));
            });
        }
    }

    private void keep(String address) {
        var kind = model.kind().get();
        if (book == null || kind == null) {
            return;
        }
        if (address.equals(kind.address())) {
            book.forget(field(kind));
        } else {
            String words = texts.get("intake.source." + kind.name()) + ": " + texts.get("intake.fetch.address");
            book.keep(field(kind), words, address, kind.address());
        }
    }

    private void forget() {
        if (book != null) {
            book.forget(field(model.kind().get()));
            note.say(List.of());
        }
    }

    private static String field(Kind kind) {
        return "ophalen|" + kind;
    }
}
