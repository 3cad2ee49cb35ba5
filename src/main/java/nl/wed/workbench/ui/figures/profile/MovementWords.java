package nl.wed.workbench.ui.figures.profile;

import nl.wed.workbench.domain.profile.Course;
import nl.wed.workbench.domain.profile.Favour;
import nl.wed.workbench.domain.profile.ProfileLine;
import nl.wed.workbench.domain.profile.Trend;
import nl.wed.workbench.domain.profile.Trend.Way;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.figures.kit.FigureText;
import nl.wed.workbench.ui.figures.profile.RowFace.Arrow;
import nl.wed.workbench.ui.figures.profile.RowFace.Movement;
import nl.wed.workbench.ui.figures.profile.RowFace.Tint;
import nl.wed.workbench.ui.figures.profile.RowFace.Words;

/// The trend of a row in a few words, or, where no trend can be computed, how the figure moved, or
/// why even that cannot be said.
record MovementWords(Texts texts) {
    static final Movement NONE = new Movement(Arrow.NONE, Tint.PLAIN, Words.NONE);

    Movement of(ProfileLine line) {
        String full = new FigureText(texts).movement(line);
        return switch (line.trend()) {
            case Trend.Moving moving ->
                new Movement(
                        moving.way() == Way.RISING ? Arrow.UP : Arrow.DOWN,
                        tint(moving.favour()),
                        new Words(with(texts.name("figures", moving.way()), moving.favour()), full));
            case Trend.NotShown _ ->
                new Movement(Arrow.LEVEL, Tint.PLAIN, new Words(texts.get("profile.movement.notShown"), full));
            case Trend.NotComputable(var reason) ->
                line.course()
                        .map(course -> moved(course, full))
                        .orElseGet(() -> new Movement(
                                Arrow.NONE,
                                Tint.PLAIN,
                                new Words(texts.get("profile.movement.none", texts.name("profile", reason)), full)));
        };
    }

    private Movement moved(Course course, String full) {
        String since = course.first().periodLabel();
        if (course.change() == 0) {
            return new Movement(Arrow.LEVEL, Tint.PLAIN, new Words(texts.get("profile.movement.same", since), full));
        }
        boolean up = course.change() > 0;
        String words = texts.get(up ? "profile.movement.up" : "profile.movement.down", since);
        return new Movement(
                up ? Arrow.THIN_UP : Arrow.THIN_DOWN,
                tint(course.favour()),
                new Words(with(words, course.favour()), full));
    }

    private String with(String words, Favour favour) {
        return favour == Favour.NO_JUDGEMENT
                ? words
                : texts.get("profile.movement.favour", words, texts.name("figures", favour));
    }

    private static Tint tint(Favour favour) {
        return switch (favour) {
            case FAVOURABLE -> Tint.BETTER;
            case UNFAVOURABLE -> Tint.WORSE;
            case NO_JUDGEMENT -> Tint.PLAIN;
        };
    }
}
