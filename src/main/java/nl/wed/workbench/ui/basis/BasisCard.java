package nl.wed.workbench.ui.basis;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Badge;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.Card;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// 'Verouderd?' above the form of a record: what changed under it, each with a jump, and the button for who has looked.
/// Takes no room while nothing changed.
public final class BasisCard extends VBox {
    private final BasisViewModel model;
    private final Texts texts;
    private final Consumer<Ref> jump;
    private @Nullable Ref ref;
    private List<?> made = List.of();

    /// The card of no record yet; `jump` opens one.
    public BasisCard(BasisViewModel model, Texts texts, Consumer<Ref> jump) {
        this.model = model;
        this.texts = texts;
        this.jump = jump;
        getStyleClass().add("basis-card");
        model.project().addListener((_, _, _) -> refresh());
        shown(false);
    }

    /// Shows what changed under that record; nothing for null.
    public void show(@Nullable Ref record) {
        ref = record;
        refresh();
    }

    private void refresh() {
        var record = ref;
        var lines = record == null ? List.<BasisViewModel.Line>of() : model.lines(record);
        var now = Stream.concat(Stream.ofNullable(record), lines.stream()).toList();
        if (now.equals(made)) {
            return;
        }
        made = now;
        getChildren().clear();
        if (record != null && !lines.isEmpty()) {
            getChildren().setAll(card(record, lines));
        }
        shown(!getChildren().isEmpty());
    }

    private void shown(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }

    private Node card(Ref record, List<BasisViewModel.Line> lines) {
        var confirm = Buttons.plain(
                "basis-confirm", texts.get("basis.confirm"), MaterialDesignC.CHECK, () -> model.confirm(record));
        confirm.setMinWidth(USE_PREF_SIZE);
        var badge = Badge.outdated(texts);
        var space = new HBox();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(badge, space, confirm);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("basis-head");
        var card = new Card(head, wrapped(model.introduction(record), "muted"));
        lines.forEach(line -> card.getChildren().add(row(line)));
        return card;
    }

    private Node row(BasisViewModel.Line line) {
        return line.about()
                .<Node>map(about -> Buttons.link("", line.sentence(), () -> jump.accept(about)))
                .orElseGet(() -> wrapped(line.sentence(), "basis-line"));
    }

    private static Label wrapped(String words, String style) {
        var label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(style);
        return label;
    }
}
