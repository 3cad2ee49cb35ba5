package nl.wed.workbench.ui.figures.detail;

import atlantafx.base.theme.Styles;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import nl.wed.workbench.pictures.Picture;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.figures.detail.PictureFiles.Format;
import nl.wed.workbench.ui.figures.kit.BesideOrBelow;
import nl.wed.workbench.ui.figures.kit.FactTable;
import nl.wed.workbench.ui.figures.kit.Leaving;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.Card;
import nl.wed.workbench.ui.kit.Looking;
import nl.wed.workbench.ui.kit.SectionHeader;
import nl.wed.workbench.ui.kit.chart.PictureView;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// A picture with its table beside it, what it tells below it, and the ways to take it along.
record PictureCard(PictureFiles files, Leaving<Picture> leaving) {

    Card card(Node... acts) {
        Picture picture = leaving.shown();
        String id = picture.kind().name();
        var said = wrapped("", "muted");
        said.setId("picture-said-" + id);
        said.managedProperty().bind(said.textProperty().isNotEmpty());
        var header = SectionHeader.part(
                texts().get("pictures.heading." + id),
                Looking.stays(Buttons.icon(
                        "copy-picture-" + id,
                        texts().get("pictures.copy"),
                        MaterialDesignI.IMAGE_OUTLINE,
                        () -> files.copy(leaving, said::setText))),
                Looking.stays(Buttons.icon(
                        "copy-table-" + id,
                        texts().get("pictures.copyTable"),
                        MaterialDesignT.TABLE_ARROW_DOWN,
                        () -> files.copyTable(leaving.map(Picture::tableText)))),
                export(id, said));
        header.getChildren().addAll(acts);
        var view = new PictureView(picture.chart());
        view.setId("picture-" + id);
        var card = new Card(header, new BesideOrBelow(view, new FactTable(picture.table())));
        if (!picture.words().isEmpty()) {
            card.getChildren().add(wrapped(picture.words(), ""));
        }
        card.getChildren().addAll(wrapped(picture.source(), "muted"), said);
        return card;
    }

    private MenuButton export(String id, Label said) {
        var menu = new MenuButton("", new FontIcon(MaterialDesignE.EXPORT_VARIANT));
        menu.setId("export-" + id);
        menu.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
        String words = texts().get("pictures.save");
        menu.setTooltip(new Tooltip(words));
        menu.setAccessibleText(words);
        for (Format format : Format.values()) {
            var item = Looking.stays(new MenuItem(texts().get("pictures.save." + format)));
            item.setId("export-" + id + "-" + format);
            item.setOnAction(_ -> files.save(leaving, format, said::setText));
            menu.getItems().add(item);
        }
        return menu;
    }

    private Texts texts() {
        return files.texts();
    }

    private static Label wrapped(String sentence, String style) {
        var label = new Label(sentence);
        label.setWrapText(true);
        if (!style.isEmpty()) {
            label.getStyleClass().add(style);
        }
        return label;
    }
}
