package nl.wed.workbench.ui.figures.importing;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.wed.workbench.domain.VerificationStatus;
import nl.wed.workbench.domain.figures.DataSet;
import nl.wed.workbench.domain.figures.Direction;
import nl.wed.workbench.domain.figures.Indicator;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.domain.figures.StatisticNames;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.figures.kit.RowCell;
import nl.wed.workbench.ui.figures.kit.Themes;
import nl.wed.workbench.ui.kit.Buttons;
import nl.wed.workbench.ui.kit.SearchField;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/// The measures of a table, each of which can become an indicator of the trajectory itself.
final class MeasureList extends VBox {
    private final Texts texts;
    private final Consumer<Statistic> add;

    MeasureList(List<Statistic> measures, Texts texts, Consumer<Statistic> add) {
        this.texts = texts;
        this.add = add;
        var filtered = new FilteredList<>(FXCollections.observableArrayList(measures));
        var query = new SimpleStringProperty("");
        query.addListener((_, _, typed) -> filtered.setPredicate(measure -> matches(measure, typed)));
        var list = new ListView<Statistic>(filtered);
        list.setId("measures");
        list.setCellFactory(_ -> new RowCell<>(this::face));
        list.widthProperty().addListener(_ -> list.refresh());
        getStyleClass().add("measure-list");
        getChildren().addAll(new SearchField("measure-search", texts.get("figures.measure.search"), query), list);
    }

    /// An indicator as the measure suggests it, by a name that tells it apart from all others of its data
    /// set, to be completed by the user.
    static Indicator suggestion(DataSet dataSet, Statistic measure, List<Statistic> all, Themes themes) {
        return new Indicator(
                UUID.randomUUID(),
                null,
                StatisticNames.of(all).brief(measure),
                themes.all().getFirst(),
                "",
                measure.unit(),
                Direction.NEUTRAL,
                List.of(),
                dataSet.provider(),
                dataSet.table(),
                null,
                List.of(),
                VerificationStatus.TO_VERIFY,
                null,
                null);
    }

    private Region face(Statistic measure) {
        var title = new Label(measure.title());
        title.setWrapText(true);
        var unit = measure.unit().isBlank() ? texts.get("figures.unitUnknown") : measure.unit();
        var below = new Label(measure.group().isBlank() ? unit : unit + " · " + measure.group());
        below.setWrapText(true);
        below.getStyleClass().addAll("muted", "row-small");
        var words = new VBox(title, below);
        HBox.setHgrow(words, Priority.ALWAYS);
        var button = Buttons.flat(
                "measure-add", texts.get("figures.measure.add"), MaterialDesignP.PLUS, () -> add.accept(measure));
        var row = new HBox(words, button);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setAccessibleText(measure.name());
        return row;
    }

    private static boolean matches(Statistic measure, String typed) {
        String searched = measure.title() + " " + measure.group();
        return searched.toLowerCase(Locale.ROOT).contains(typed.strip().toLowerCase(Locale.ROOT));
    }
}
