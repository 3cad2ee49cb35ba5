package nl.wed.workbench.shown;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.chart.Plot.Bars;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.IndicatorSource;
import nl.wed.workbench.domain.figures.MissingReason;
import nl.wed.workbench.domain.figures.ObservationSet;
import nl.wed.workbench.domain.figures.PeriodStatus;
import nl.wed.workbench.domain.figures.Periods;
import nl.wed.workbench.domain.figures.Point;
import nl.wed.workbench.domain.figures.Series;
import nl.wed.workbench.domain.figures.Statistic;
import nl.wed.workbench.domain.figures.StatisticKey;
import nl.wed.workbench.domain.figures.Value;
import nl.wed.workbench.domain.testing.TestTrajectory;
import nl.wed.workbench.pictures.FigurePictures;
import nl.wed.workbench.pictures.Picture;
import nl.wed.workbench.shown.GroupSplit.Group;
import nl.wed.workbench.texts.Texts;
import org.junit.jupiter.api.Test;

class GroupSplitTest {
    private static final Catalogue CATALOGUE = Catalogue.load();

    @Test
    void groupsOfOneDimensionStandBesideEachOther() {
        assertThat(splits()).extracting(GroupSplit::dimension).containsExactly("Geslacht");
        assertThat(splits().getFirst().groups()).extracting(Group::name).containsExactly("Jongens", "Meisjes");
        assertThat(splits().getFirst().groups())
                .extracting(group -> group.point().value())
                .containsExactly(Value.of(81), Value.of(89.5));
    }

    @Test
    void aMeasureThatDiffersInMoreIsNoGroup() {
        var own = StatisticKey.of("M3|Leeftijd=1");

        assertThat(own.onlyDifference(StatisticKey.of("M3|Leeftijd=2"))).contains("Leeftijd");
        assertThat(own.onlyDifference(StatisticKey.of("M3|Leeftijd=1|Geslacht=2")))
                .contains("Geslacht");
        assertThat(own.onlyDifference(StatisticKey.of("M3|Leeftijd=2|Geslacht=2")))
                .isEmpty();
        assertThat(own.onlyDifference(StatisticKey.of("M3"))).as("the total").isEmpty();
        assertThat(own.onlyDifference(StatisticKey.of("M4|Leeftijd=2"))).isEmpty();
        assertThat(own.onlyDifference(own)).isEmpty();
    }

    @Test
    void theGapIsSaidInWords() {
        var shown = shown();
        var figure = shown.book().find(id("indicator.reach")).orElseThrow();
        var picture = new FigurePictures(project(), shown, CATALOGUE, Texts.load())
                .groups(figure)
                .getFirst();

        assertThat(picture.kind()).isEqualTo(Picture.Kind.GROUPS);
        assertThat(new FigurePictures(project(), shown, CATALOGUE, Texts.load()).groupsKeptBack(figure))
                .isEmpty();
        assertThat(picture.words())
                .isEqualTo("Hoogste groep: Meisjes (89,5%), laagste groep: Jongens (81,0%)."
                        + " Het verschil is 8,5 procentpunt.");
        assertThat(((Bars) picture.chart().plot()).categories())
                .containsExactly("Iedereen samen", "Jongens", "Meisjes");
    }

    @Test
    void aGroupThatTheSourceKeepsBackTakesAnotherOneWithIt() {
        var values = List.of(85.0, 81.0, 89.5, 70.0, 10.0);
        var shown = ShownFigures.of(
                project(), _ -> Optional.of(set(values, Value.missing(MissingReason.CONFIDENTIAL))), CATALOGUE);
        var figure = shown.book().find(id("indicator.reach")).orElseThrow();

        assertThat(figure.own().value()).isEqualTo(Value.of(85));
        assertThat(shown.groups(figure).getFirst().groups()).allMatch(Group::guarded);
        var pictures = new FigurePictures(project(), shown, CATALOGUE, Texts.load());
        assertThat(pictures.groups(figure)).isEmpty();
        assertThat(pictures.groupsKeptBack(figure))
                .contains("De groepen naar geslacht zijn niet getekend: van te veel groepen houdt de"
                        + " bron de waarde geheim, of is die verborgen wegens kleine"
                        + " aantallen.");
    }

    @Test
    void groupsWithoutPictureForAnotherReasonAreNotSaidToBeKeptBack() {
        var values = List.of(85.0, 81.0, 89.5, 70.0, 10.0);
        var unknown = set(values, Value.missing(MissingReason.UNKNOWN));
        var shown = ShownFigures.of(project(), _ -> Optional.of(unknown), CATALOGUE);
        var figure = shown.book().find(id("indicator.reach")).orElseThrow();
        var pictures = new FigurePictures(project(), shown, CATALOGUE, Texts.load());

        assertThat(pictures.groups(figure)).isEmpty();
        assertThat(pictures.groupsKeptBack(figure)).isEmpty();
    }

    @Test
    void ofWhatIsKnownTheHighestIsNamedWhenAGroupIsKeptBack() {
        var values = List.of(85.0, 81.0, 89.5, 70.0, 10.0);
        var range = new Value.Interval(70, 72);
        var shown = ShownFigures.of(project(), _ -> Optional.of(withThird(set(values, range))), CATALOGUE);
        var figure = shown.book().find(id("indicator.reach")).orElseThrow();
        var picture = new FigurePictures(project(), shown, CATALOGUE, Texts.load())
                .groups(figure)
                .getFirst();

        assertThat(picture.words())
                .startsWith("Van de groepen met één getal is Meisjes het hoogst (89,5%)")
                .contains("terug te rekenen");
        assertThat(picture.table()).contains(List.of("Jongens", "70,0–72,0%"));
    }

    /// The same with two groups more.
    private static ObservationSet withThird(ObservationSet set) {
        var measures = new ArrayList<>(set.measures());
        var series = new ArrayList<>(set.series());
        for (var group : Map.of("M3|Geslacht=3", 60.0, "M3|Geslacht=4", 75.0).entrySet()) {
            measures.add(measure(group.getKey(), "Bereik; " + group.getKey()));
            var point = new Point(Periods.year(2024), Value.of(group.getValue()), PeriodStatus.DEFINITIVE);
            series.add(new Series(group.getKey(), TestTrajectory.MUNICIPALITY, List.of(point)));
        }
        return new ObservationSet(measures, set.regionNames(), series);
    }

    private static List<GroupSplit> splits() {
        var shown = shown();
        return shown.groups(shown.book().find(id("indicator.reach")).orElseThrow());
    }

    private static ShownFigures shown() {
        return ShownFigures.of(project(), _ -> Optional.of(set()), CATALOGUE);
    }

    private static Project project() {
        var project = TestTrajectory.project();
        for (IndicatorSource source : project.all(FigureRecords.INDICATOR_SOURCE)) {
            project = project.remove(FigureRecords.INDICATOR_SOURCE, source.id());
        }
        return project.put(
                FigureRecords.INDICATOR_SOURCE,
                new IndicatorSource(
                        id("source.reach.groups"),
                        id("indicator.reach"),
                        project.all(FigureRecords.DATA_SET).getFirst().id(),
                        "M3",
                        null,
                        1));
    }

    private static ObservationSet set() {
        return set(List.of(85.0, 81.0, 89.5, 70.0, 10.0), Value.of(81.0));
    }

    /// The boys, who come second, have a value of their own.
    private static ObservationSet set(List<Double> values, Value boys) {
        var measures = List.of(
                measure("M3", "Bereik"),
                measure("M3|Geslacht=1", "Bereik; Jongens"),
                measure("M3|Geslacht=2", "Bereik; Meisjes"),
                measure("M3|Geslacht=2|Leeftijd=3", "Bereik; Meisjes, 3 jaar"),
                measure("M4|Geslacht=1", "Iets anders; Jongens"));
        List<Series> series = new ArrayList<>();
        for (int i = 0; i < measures.size(); i++) {
            series.add(new Series(
                    measures.get(i).code(),
                    TestTrajectory.MUNICIPALITY,
                    List.of(new Point(
                            Periods.year(2024), i == 1 ? boys : Value.of(values.get(i)), PeriodStatus.DEFINITIVE))));
        }
        return new ObservationSet(measures, Map.of(TestTrajectory.MUNICIPALITY, "Almelo"), series);
    }

    private static Statistic measure(String code, String title) {
        return new Statistic(code, title, "Onderwijs", "%", 1);
    }
}
