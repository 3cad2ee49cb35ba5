package nl.wed.workbench.ui.overview;

import atlantafx.base.theme.Styles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.OpenPoint;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.chain.NextAct;
import nl.wed.workbench.domain.chain.PointGroup;
import nl.wed.workbench.texts.Numbers;
import nl.wed.workbench.texts.OpenPointWords;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.Looking;
import nl.wed.workbench.ui.navigation.Act;
import nl.wed.workbench.ui.navigation.Navigator;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/// What to do next, each with the button that begins it. It names records, and so is no matter of a room.
final class NextCard extends VBox {
    private final Texts texts;
    private final Navigator navigator;

    NextCard(Texts texts, Navigator navigator) {
        this.texts = texts;
        this.navigator = navigator;
        setId("next");
        getStyleClass().addAll("card", "next-acts");
    }

    void show(List<NextAct> acts, LocalDate today) {
        var title = new Label(texts.get("overview.next"));
        title.getStyleClass().add("card-title");
        List<Node> rows = new ArrayList<>(List.of(title));
        acts.forEach(act -> rows.add(row(act, today)));
        if (acts.isEmpty()) {
            rows.add(row(texts.get("overview.next.none"), "", button(Act.EXPORT)));
        }
        getChildren().setAll(rows);
        for (int i = 1; i < rows.size(); i++) {
            number((HBox) rows.get(i), i);
        }
    }

    private Node row(NextAct act, LocalDate today) {
        var button =
                act.open().map(PointGroup::first).map(this::button).orElseGet(() -> button(Act.beginning(act.step())));
        return row(sentence(act), when(act, today), button);
    }

    private HBox row(String sentence, String more, Button button) {
        var words = new Label(sentence);
        words.setWrapText(true);
        words.setMinHeight(USE_PREF_SIZE);
        var said = new VBox(words);
        if (!more.isEmpty()) {
            var small = new Label(more);
            small.setWrapText(true);
            small.getStyleClass().add("small-muted");
            said.getChildren().add(small);
        }
        HBox.setHgrow(said, Priority.ALWAYS);
        var row = new HBox(said, button);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("next-act");
        return row;
    }

    /// The first is the one to press.
    private static void number(HBox row, int place) {
        var button = (Button) row.getChildren().getLast();
        button.setId("next-" + place);
        if (place == 1) {
            button.getStyleClass().add(Styles.ACCENT);
        }
    }

    private String sentence(NextAct act) {
        return act.open()
                .map(group -> OpenPointWords.of(texts, group.first()))
                .orElseGet(() -> texts.get("overview.next.begin." + act.step().name()));
    }

    private String when(NextAct act, LocalDate today) {
        var step = texts.get("overview.next.step", act.step().number(), texts.name("general", act.step()));
        var others = act.open()
                .filter(group -> group.others() > 0)
                .map(group -> " · " + texts.get("overview.next.others", group.others()))
                .orElse("");
        var until = act.until()
                .map(day -> " · "
                        + texts.get(act.late(today) ? "overview.next.late" : "overview.next.until", Numbers.date(day)))
                .orElse("");
        return step + others + until;
    }

    private Button button(OpenPoint point) {
        return point.target()
                .map(this::button)
                .or(() -> Act.of(point).map(this::button))
                .orElseGet(() -> button(Act.OPEN_POINTS));
    }

    private Button button(Ref ref) {
        String kind = texts.get("chain.type." + ref.type().name());
        return button(texts.get("overview.next.open", kind), () -> navigator.open(ref));
    }

    private Button button(Act act) {
        return button(texts.name("shell", act), () -> navigator.open(act));
    }

    private static Button button(String words, Runnable go) {
        return Looking.stays(Buttons.plain("next", words, MaterialDesignA.ARROW_RIGHT, go));
    }
}
