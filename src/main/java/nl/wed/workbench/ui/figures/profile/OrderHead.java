package nl.wed.workbench.ui.figures.profile;

import javafx.beans.property.ObjectProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.text.TextAlignment;
import nl.wed.workbench.domain.profile.ProfileOrder;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Looking;

/// The name of a column by which the profile can be ordered: pressed once in one direction, then in
/// the other, then as the indicators stand in the trajectory again. An arrow says which.
final class OrderHead extends Button {
    private static final PseudoClass SORTED = PseudoClass.getPseudoClass("sorted");

    private final ObjectProperty<ProfileOrder> order;
    private final ProfileOrder first;
    private final ProfileOrder back;
    private final Texts texts;
    private final Tooltip next = new Tooltip();
    private String name = "";

    OrderHead(ObjectProperty<ProfileOrder> order, ProfileOrder first, ProfileOrder back, Texts texts) {
        this.order = order;
        this.first = first;
        this.back = back;
        this.texts = texts;
        Looking.stays(this);
        setId("head-" + first.name());
        getStyleClass().setAll("order-head");
        setWrapText(true);
        setAlignment(Pos.BOTTOM_LEFT);
        setTooltip(next);
        setOnAction(_ -> order.set(following()));
        order.addListener((_, _, _) -> refresh());
    }

    OrderHead rightAligned() {
        setAlignment(Pos.BOTTOM_RIGHT);
        setTextAlignment(TextAlignment.RIGHT);
        return this;
    }

    void name(String words) {
        name = words;
        refresh();
    }

    private ProfileOrder following() {
        return order.get() == first ? back : order.get() == back ? ProfileOrder.THEME : first;
    }

    private void refresh() {
        boolean sorted = order.get() == first || order.get() == back;
        String arrow = order.get() == first ? "▲" : order.get() == back ? "▼" : "↕";
        setText(name + "\u00A0" + arrow);
        pseudoClassStateChanged(SORTED, sorted);
        next.setText(texts.get("profile.head.next", texts.name("profile", following())));
        setAccessibleText(sorted ? texts.get("profile.head.now", name, texts.name("profile", order.get())) : name);
        setAccessibleHelp(next.getText());
    }
}
