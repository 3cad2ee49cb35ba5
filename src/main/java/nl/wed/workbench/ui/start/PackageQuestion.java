package nl.wed.workbench.ui.start;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Dialogs;
import nl.wed.workbench.ui.kit.Form;
import org.jspecify.annotations.Nullable;

/// What the user wants with a package of a trajectory that is here already.
final class PackageQuestion implements Dialogs.DialogContent {
    /// The things that can be done with it.
    enum Way {
        MINE,
        LOOK,
        BESIDE
    }

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu, H:mm", Texts.DUTCH).withZone(ZoneId.systemDefault());

    private final Texts texts;
    private final List<TrajectorySummary> mine;
    private final ObjectProperty<Way> way = new SimpleObjectProperty<>(Way.MINE);
    private final StringProperty sender;
    private @Nullable Form form;

    /// Asks about a package of the trajectory in these files; `sender` is proposed as who it is from.
    PackageQuestion(Texts texts, List<TrajectorySummary> mine, String sender) {
        this.texts = texts;
        this.mine = mine;
        this.sender = new SimpleStringProperty(sender);
    }

    ObjectProperty<Way> way() {
        return way;
    }

    /// Who it is from, for a trajectory beside the one that is here.
    StringProperty sender() {
        return sender;
    }

    @Override
    public Node node() {
        var newest = mine.getFirst();
        var intro = new Label(
                texts.get("shell.known.intro", newest.municipality(), MOMENT.format(newest.worked()), mine.size()));
        intro.setWrapText(true);
        var group = new ToggleGroup();
        var box = new VBox(intro);
        box.getStyleClass().add("form");
        for (Way one : Way.values()) {
            box.getChildren().add(choice(one, group));
        }
        box.getChildren().add(from());
        return box;
    }

    private Node from() {
        var asking = new Form(texts);
        asking.text(texts.get("shell.known.sender"), sender)
                .id("known-sender")
                .help(texts.get("shell.known.senderHelp"))
                .required(texts.get("shell.known.senderMissing"));
        asking.visibleProperty().bind(way.isEqualTo(Way.BESIDE));
        asking.managedProperty().bind(asking.visibleProperty());
        form = asking;
        return asking;
    }

    private Node choice(Way one, ToggleGroup group) {
        var button = new RadioButton(texts.get("shell.known." + one));
        button.setId("known-" + one);
        button.setToggleGroup(group);
        button.setWrapText(true);
        button.setSelected(way.get() == one);
        button.selectedProperty().addListener((_, _, chosen) -> {
            if (chosen) {
                way.set(one);
            }
        });
        var help = new Label(texts.get("shell.known." + one + ".help"));
        help.setWrapText(true);
        help.getStyleClass().add("field-help");
        return new VBox(button, help);
    }

    @Override
    public boolean accept() {
        return way.get() != Way.BESIDE || (form == null ? !sender.get().isBlank() : form.validate());
    }
}
