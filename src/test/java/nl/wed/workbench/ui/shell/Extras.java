package nl.wed.workbench.ui.shell;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import nl.wed.workbench.catalogue.Catalogue;
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
import nl.wed.workbench.ui.kit.chart.BarComparison;
import nl.wed.workbench.ui.kit.chart.BarComparison.Bar;
import nl.wed.workbench.ui.kit.chart.DistributionStrip;
import nl.wed.workbench.ui.kit.chart.LineOverYears;
import nl.wed.workbench.ui.kit.chart.LineOverYears.Series;
import nl.wed.workbench.ui.kit.chart.LineOverYears.YearValue;
import nl.wed.workbench.ui.kit.chart.Role;
import nl.wed.workbench.ui.start.FakeTrajectories;
import nl.wed.workbench.ui.start.StartView;
import nl.wed.workbench.ui.start.StartViewModel;
import nl.wed.workbench.workspace.FakeProjectStore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What can be looked at outside the screens of a trajectory.
final class Extras {
    private Extras() {}

    static Parent start() {
        var texts = Texts.load();
        var model =
                new StartViewModel(
                        FakeTrajectories.two(),
                        new SameThreadBackground(),
                        new FakeDialogs(),
                        texts,
                        _ -> {});
        model.refresh();
        return new StartView(
                model, Catalogue.load(), new FakeDialogs(), texts, FakeProjectStore.CLOCK);
    }

    /// Opens the dialog of a new trajectory, with an error in it.
    static void askForNew(Window owner) {
        var texts = Texts.load();
        var dialogs = new FxDialogs(texts, new Theme(), owner);
        var model =
                new StartViewModel(
                        FakeTrajectories.none(),
                        new SameThreadBackground(),
                        dialogs,
                        texts,
                        _ -> {});
        var view = new StartView(model, Catalogue.load(), dialogs, texts, FakeProjectStore.CLOCK);
        new Scene(view).getRoot().applyCss();
        ((Button) view.lookup("#start-new")).fire();
    }

    static Parent charts() {
        var bars =
                new BarComparison(
                        List.of(
                                new Bar("Onze gemeente", Role.OWN, 31.5, "31,5 %"),
                                new Bar("Nederland", Role.BENCHMARK, 24.0, "24,0 %"),
                                new Bar("Mediaan", Role.MEDIAN, 22.3, "22,3 %"),
                                new Bar("Wijk Noord", Role.OTHER, null, "te weinig gegevens")));
        var lines =
                new LineOverYears(
                        List.of(
                                line("Onze gemeente", Role.OWN, 30.0, 31.0, null, 33.0, 31.5),
                                line("Nederland", Role.BENCHMARK, 24.0, 24.5, 24.1, 23.8, 24.0),
                                line("Mediaan", Role.MEDIAN, 22.0, 22.5, 22.1, 23.8, 22.3)),
                        "");
        var box =
                new VBox(
                        Card.titled("BarComparison", bars),
                        Card.titled(
                                "DistributionStrip",
                                strip(Value.of(31.5), Judgement.LESS_FAVOURABLE),
                                strip(new Value.Interval(12, 20), Judgement.MORE_FAVOURABLE),
                                strip(Value.of(12), Judgement.NONE)),
                        Card.titled("LineOverYears", lines));
        box.getStyleClass().add("screen");
        return box;
    }

    private static DistributionStrip strip(Value own, Judgement judgement) {
        var municipalities =
                new Spread(IntStream.rangeClosed(10, 44).mapToObj(i -> (double) i).toList());
        var spine =
                Spine.amongAll(
                        own,
                        Optional.of(Value.of(24)),
                        municipalities,
                        Direction.LOWER_IS_BETTER);
        var strip = new DistributionStrip();
        strip.show((Spine.Drawn) spine, judgement);
        return strip;
    }

    private static Series line(String name, Role role, Double... values) {
        var points = new ArrayList<YearValue>();
        for (Double value : values) {
            points.add(new YearValue(2021 + points.size(), value));
        }
        return new Series(name, role, points);
    }
}
