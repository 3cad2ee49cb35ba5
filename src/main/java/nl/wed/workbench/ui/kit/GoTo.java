package nl.wed.workbench.ui.kit;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Button;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.navigation.Act;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/// Somebody wants to go to where an act is done. The event passes up through the window, so that a sentence deep in a
/// screen can be a way out of it without every view in between handing down a navigator.
public final class GoTo extends Event {
    private static final long serialVersionUID = 1;

    /// A button with an act was pressed.
    public static final EventType<GoTo> ACT = new EventType<>(Event.ANY, "GO_TO_ACT");

    private final Act act;

    private GoTo(Act act) {
        super(ACT);
        this.act = act;
    }

    /// Where one wants to go.
    public Act act() {
        return act;
    }

    /// A button that goes there, named after the act.
    public static Button button(Texts texts, Act act) {
        var button = Buttons.plain(id(act), texts.name("shell", act), MaterialDesignA.ARROW_RIGHT, () -> {});
        button.setOnAction(_ -> button.fireEvent(new GoTo(act)));
        return Looking.stays(button);
    }

    /// Says that something has to be there first, and goes to where that is done when the user wants to.
    public static void ask(Dialogs dialogs, Texts texts, Node from, String title, String sentence, Act act) {
        if (dialogs.confirm(title, sentence, texts.name("shell", act))) {
            from.fireEvent(new GoTo(act));
        }
    }

    private static String id(Act act) {
        return "go-" + act.name();
    }

    /// Words that go there.
    public static Button link(Texts texts, Act act, String words) {
        var link = Buttons.link(id(act), words, () -> {});
        link.setOnAction(_ -> link.fireEvent(new GoTo(act)));
        return link;
    }
}
