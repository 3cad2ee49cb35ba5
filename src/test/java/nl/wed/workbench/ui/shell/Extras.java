package nl.wed.workbench.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.chart.Chart;
import nl.wed.workbench.chart.Plot;
import nl.wed.workbench.domain.figures.Direction;
import nl.wed.workbench.domain.figures.Spread;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.domain.profile.Judgement;
import nl.wed.workbench.domain.profile.Spine;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.kit.Card;
import nl.wed.workbench.ui.kit.FakeDialogs;
import nl.wed.workbench.ui.kit.FxDialogs;
import nl.wed.workbench.ui.kit.SameThreadBackground;
import nl.wed.workbench.ui.kit.Theme;
import nl.wed.workbench.ui.kit.chart.DistributionStrip;
import nl.wed.workbench.ui.kit.chart.PictureView;
import nl.wed.workbench.ui.start.FakeTrajectories;
import nl.wed.workbench.ui.start.StartView;
import nl.wed.workbench.ui.start.StartViewModel;
import nl.wed.workbench.workspace.FakeProjectStore;

/// What can be looked at outside the screens of a trajectory.
final class Extras {
    private Extras() {}

    static Parent start() {
        var texts = Texts.load();
        var model = new StartViewModel(
                FakeTrajectories.two(), new SameThreadBackground(), new FakeDialogs(), texts, _ -> {});
        model.refresh();
        return new StartView(model, Catalogue.load(), new FakeDialogs(), texts, FakeProjectStore.CLOCK);
    }

    /// Opens the dialog of a new trajectory, with an error in it.
    static void askForNew(Window owner) {
        var texts = Texts.load();
        var dialogs = new FxDialogs(texts, new Theme(), owner);
        var model = new StartViewModel(FakeTrajectories.none(), new SameThreadBackground(), dialogs, texts, _ -> {});
        var view = new StartView(model, Catalogue.load(), dialogs, texts, FakeProjectStore.CLOCK);
        new Scene(view).getRoot().applyCss();
        ((Button) view.lookup("#start-new")).fire();
    }

    static Parent charts() {
        var bars = new Chart(
                "Laag inkomen",
                "woorden",
                "%",
                1,
                new Plot.Bars(
                        Plot.Form.COMPARISON,
                        List.of("Onze gemeente", "Nederland", "Wijk Noord"),
                        List.of(new Plot.Series(
                                "2024",
                                Plot.Tone.AUTO,
                                List.of(
                                        nl.wed.workbench.chart.ChartValue.of(31.5),
                                        nl.wed.workbench.chart.ChartValue.of(24),
                                        new nl.wed.workbench.chart.ChartValue.Missing("te weinig gegevens")))),
                        "Onze gemeente"));
        var lines = new Chart(
                "Laag inkomen",
                "woorden",
                "%",
                1,
                new Plot.Lines(
                        List.of("2021", "2022", "2023"),
                        List.of(
                                Plot.Series.of("Onze gemeente", 30, 31, 33),
                                Plot.Series.of("Nederland", 24, 24.5, 24.1))));
        var box = new VBox(
                Card.titled("Bars", new PictureView(bars)),
                Card.titled(
                        "DistributionStrip",
                        strip(Value.of(31.5), Judgement.LESS_FAVOURABLE),
                        strip(new Value.Interval(12, 20), Judgement.MORE_FAVOURABLE),
                        strip(Value.of(12), Judgement.NONE)),
                Card.titled("Lines", new PictureView(lines)));
        box.getStyleClass().add("screen");
        return box;
    }

    private static DistributionStrip strip(Value own, Judgement judgement) {
        var municipalities = new Spread(
                IntStream.rangeClosed(10, 44).mapToObj(i -> (double) i).toList());
        var spine = Spine.amongAll(own, Optional.of(Value.of(24)), municipalities, Direction.LOWER_IS_BETTER);
        var strip = new DistributionStrip();
        strip.show((Spine.Drawn) spine, judgement);
        return strip;
    }
}
