package nl.wed.workbench.ui.figures.profile;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.text.Text;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Buttons;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// A line of the profile in the list. Its nodes stay and are filled in for whatever scrolls into
/// sight.
final class ProfileCell extends ListCell<ProfileItem> {
    /// What a line can ask for.
    interface Acts {
        void open(ProfileItem.Row row);

        void define(ProfileItem.Row row);

        void foldWaiting();
    }

    /// The places of the columns, and the size of a letter.
    record Fit(RowLayout layout, double em) {}

    private final Texts texts;
    private final Supplier<Fit> fit;
    private final Acts acts;
    private final RowPane row;
    private final Text theme = new RowText("theme-heading");

    ProfileCell(Texts texts, Supplier<Fit> fit, Acts acts) {
        this.texts = texts;
        this.fit = fit;
        this.acts = acts;
        row = new RowPane(texts.get("profile.definition"), () -> onRow(acts::define));
        theme.setManaged(true);
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            if (event.isStillSincePress()) {
                onRow(acts::open);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable ProfileItem item, boolean empty) {
        super.updateItem(item, empty);
        switch (empty ? null : item) {
            case null -> face(null, null);
            case ProfileItem.Theme(String name, int count) -> {
                theme.setText(name + "  (" + count + ")");
                face(theme, theme.getText());
            }
            case ProfileItem.Row one -> {
                row.show(one.face());
                face(row, one.face().spoken());
            }
            case ProfileItem.Waiting(int count, boolean open) -> {
                String words = texts.get("figures.waiting", count);
                var fold = Buttons.link("profile-waiting", words, acts::foldWaiting);
                fold.setGraphic(new FontIcon(open ? MaterialDesignC.CHEVRON_DOWN : MaterialDesignC.CHEVRON_RIGHT));
                String spoken = texts.get(open ? "figures.waiting.open" : "figures.waiting.closed", words);
                fold.setAccessibleText(spoken);
                face(fold, spoken);
            }
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() != row) {
            return super.computePrefHeight(width);
        }
        arrange();
        return snappedTopInset() + row.prefHeight(inside()) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        if (getGraphic() == row) {
            arrange();
            double height = getHeight() - snappedTopInset() - snappedBottomInset();
            row.resizeRelocate(snappedLeftInset(), snappedTopInset(), inside(), height);
        } else {
            super.layoutChildren();
        }
    }

    /// Asked for whenever the row is measured or laid out, so that no row keeps the columns of
    /// another width.
    private void arrange() {
        var now = fit.get();
        row.arrange(now.layout(), now.em());
    }

    private double inside() {
        return Math.max(0, getWidth() - snappedLeftInset() - snappedRightInset());
    }

    private void face(@Nullable Node node, @Nullable String spoken) {
        if (getGraphic() != node) {
            setGraphic(node);
        }
        setAccessibleText(spoken);
    }

    private void onRow(Consumer<ProfileItem.Row> act) {
        if (getItem() instanceof ProfileItem.Row one) {
            act.accept(one);
        }
    }
}
