package nl.wed.workbench.ui.presenting.deck;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Step;
import nl.wed.workbench.domain.figures.Figure;
import nl.wed.workbench.domain.figures.Figure.Standing;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.Interpretation;
import nl.wed.workbench.domain.profile.Caveat;
import nl.wed.workbench.domain.profile.Caveats;
import nl.wed.workbench.domain.profile.Judgement;
import nl.wed.workbench.domain.profile.ProfileLine;
import nl.wed.workbench.domain.profile.ProfileOrder;
import nl.wed.workbench.domain.profile.Spine;
import nl.wed.workbench.domain.profile.Trend;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.pictures.FigurePictures;
import nl.wed.workbench.pictures.Picture;
import nl.wed.workbench.shown.ShownFigures;
import nl.wed.workbench.texts.FigureUnit;
import nl.wed.workbench.texts.ProfileWords;
import nl.wed.workbench.ui.figures.kit.FigureText;
import nl.wed.workbench.ui.navigation.Topic;
import nl.wed.workbench.ui.presenting.deck.Slide.FigureLine;
import nl.wed.workbench.ui.presenting.deck.Slide.Head;
import nl.wed.workbench.ui.presenting.deck.Slide.Note;

/// The headline figures of the profile, and a picture of each of what asks most attention. The figure that is open on
/// the screen has all its pictures that a slide has room for.
final class FigureSlides {
    private static final int HEADLINES = 8;
    private static final int PICTURES = 6;

    private final DeckMaker maker;
    private final Project project;
    private final ShownFigures figures;
    private final Notes notes;
    private final Caveats caveats;

    FigureSlides(DeckMaker maker, Project project, ShownFigures figures, Notes notes) {
        this.maker = maker;
        this.project = project;
        this.figures = figures;
        this.notes = notes;
        String code = TrajectoryRecords.trajectoryOf(project).municipalityCode();
        caveats = new Caveats(
                project,
                maker.catalogue().municipalities().mergerYears(code),
                maker.today().getYear());
    }

    List<Slide> of(Topic from) {
        var lines = headlines();
        List<Slide> slides = new ArrayList<>(profile(lines));
        var open = from.kind() == Topic.Kind.FIGURE ? from.record().orElse(null) : null;
        var pictured = pictured(lines);
        for (ProfileLine line : figures.profile().lines()) {
            UUID indicator = line.figure().indicator().id();
            if (indicator.equals(open)) {
                slides.addAll(pictures(line, 4));
            } else if (pictured.contains(indicator)) {
                slides.addAll(pictures(line, 1));
            }
        }
        return slides;
    }

    /// What asks attention first: unfavourable and getting worse, then the least favourable.
    private List<ProfileLine> headlines() {
        var profile = figures.profile();
        Set<ProfileLine> lines = new LinkedHashSet<>(profile.shortlist());
        profile.lines().stream()
                .sorted(ProfileOrder.UNFAVOURABLE.comparator(figures.peers()))
                .forEach(lines::add);
        return lines.stream().limit(HEADLINES).toList();
    }

    /// What the key messages rest on, and then the headlines that are unfavourable.
    private Set<UUID> pictured(List<ProfileLine> headlines) {
        return Stream.concat(
                        project.stream(FigureRecords.KEY_MESSAGE)
                                .flatMap(
                                        message -> message.indicators().stream().limit(1)),
                        headlines.stream()
                                .filter(line -> line.figure().standing() == Standing.UNFAVOURABLE)
                                .map(line -> line.figure().indicator().id()))
                .filter(id -> figures.line(id).isPresent())
                .distinct()
                .limit(PICTURES)
                .collect(Collectors.toSet());
    }

    private List<Slide> profile(List<ProfileLine> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        String title = text("profile", TrajectoryRecords.trajectoryOf(project).municipalityName());
        int all = figures.profile().lines().size();
        String legend = text("profile.legend");
        List<Note> beside = new ArrayList<>(notes.of(Step.FIGURES, "PROFILE"));
        if (all > lines.size()) {
            beside.addFirst(new Note(text("notes.choice"), text("profile.some", lines.size(), all)));
        }
        var head = new Head(Step.FIGURES, Topic.Kind.PROFILE, Optional.empty(), 1, 1, title, beside);
        double room = Sheet.room(title) - Sheet.height(legend, Sheet.SMALL, Sheet.INNER);
        var pages = Sheet.pages(lines.stream().map(this::line).toList(), FigureSlides::height, room);
        List<Slide> slides = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            slides.add(new Slide.Profile(head.page(i + 1, pages.size()), pages.get(i), legend));
        }
        return slides;
    }

    private static double height(FigureLine line) {
        double name = Sheet.height(line.name(), Sheet.BODY, Columns.NAME)
                + Sheet.height(line.facts(), Sheet.SMALL, Columns.NAME);
        double words = Sheet.height(line.beside(), Sheet.BODY, Columns.WORDS)
                + Sheet.height(line.movement(), Sheet.SMALL, Columns.WORDS);
        return Math.max(Math.max(name, words), Sheet.height(line.value(), 38, Columns.VALUE)) + 24;
    }

    private FigureLine line(ProfileLine line) {
        var figure = line.figure();
        var words = new FigureText(maker.texts());
        String facts = Stream.concat(
                        Stream.of(FigureUnit.of(figure).name(), figure.own().periodLabel())
                                .filter(one -> !one.isBlank() && !one.equals("%")),
                        caveats.of(figure.indicator(), Optional.of(figure)).stream()
                                .filter(one -> one != Caveat.TO_VERIFY)
                                .map(one -> maker.texts().name("profile", one)))
                .collect(Collectors.joining(" · "));
        var judgement = line.besideCountry(FigureUnit.of(figure).shownDecimals());
        String country = maker.texts().get("figures.country");
        String beside = judgement == Judgement.NONE
                ? text("beside", country, words.national(figure))
                : text(
                        "beside.judged",
                        country,
                        words.national(figure),
                        maker.texts().name("profile", judgement));
        return new FigureLine(
                figure.indicator().name(),
                facts,
                words.brief(figure.own().value(), figure),
                beside,
                movement(line),
                judgement,
                line.spine() instanceof Spine.Drawn drawn ? Optional.of(drawn) : Optional.empty());
    }

    private String movement(ProfileLine line) {
        var words = new ProfileWords(maker.texts());
        return line.trend() instanceof Trend.NotComputable
                ? line.course()
                        .map(course -> course.change() == 0
                                ? maker.texts()
                                        .get(
                                                "profile.movement.same",
                                                course.first().periodLabel())
                                : maker.texts()
                                        .get(
                                                course.change() > 0 ? "profile.movement.up" : "profile.movement.down",
                                                course.first().periodLabel()))
                        .orElse("")
                : words.of(line.trend());
    }

    private List<Slide> pictures(ProfileLine line, int most) {
        var figure = line.figure();
        var made = new FigurePictures(project, figures, maker.catalogue(), maker.texts());
        var pictures = Stream.of(made.years(figure), made.comparison(figure), made.spread(figure))
                .flatMap(Optional::stream)
                .flatMap(picture -> slide(line, picture).stream())
                .limit(most)
                .toList();
        if (pictures.isEmpty() && most > 1) {
            return List.of(alone(line));
        }
        List<Slide> slides = new ArrayList<>();
        for (int i = 0; i < pictures.size(); i++) {
            var one = pictures.get(i);
            slides.add(new Slide.Figure(
                    one.head().page(i + 1, pictures.size()),
                    one.line(),
                    one.chart(),
                    one.wide(),
                    one.tall(),
                    one.about(),
                    one.source()));
        }
        return slides;
    }

    /// The figure that is open, of which no picture has room.
    private Slide alone(ProfileLine line) {
        var head = new Head(
                Step.FIGURES,
                Topic.Kind.FIGURE,
                Optional.of(line.figure().indicator().id()),
                1,
                1,
                text("profile", TrajectoryRecords.trajectoryOf(project).municipalityName()),
                notes(line.figure(), ""));
        return new Slide.Profile(head, List.of(line(line)), text("profile.legend"));
    }

    private Optional<Slide.Figure> slide(ProfileLine line, Picture picture) {
        var figure = line.figure();
        var head = new Head(
                Step.FIGURES,
                Topic.Kind.FIGURE,
                Optional.of(figure.indicator().id()),
                1,
                1,
                figure.indicator().name(),
                notes(figure, picture.words()));
        return PictureRoom.of(picture, head.title())
                .map(room -> new Slide.Figure(
                        head,
                        line(line),
                        picture.chart(),
                        room.wide(),
                        room.tall(),
                        text("picture." + picture.kind()),
                        picture.source()));
    }

    /// What the figure means here and what to be careful with: of no concern to the room, as it is written for who
    /// works on it.
    private List<Note> notes(Figure figure, String said) {
        List<Note> all = new ArrayList<>();
        String careful = Stream.concat(
                        caveats.of(figure.indicator(), Optional.of(figure)).stream()
                                .map(one -> maker.texts().get("profile.caveat." + one.name())),
                        Stream.of(said))
                .filter(one -> !one.isBlank())
                .collect(Collectors.joining("\n"));
        if (!careful.isEmpty()) {
            all.add(new Note(text("notes.caveats"), careful));
        }
        project.stream(FigureRecords.INTERPRETATION)
                .filter(one -> one.indicator().equals(figure.indicator().id()))
                .max(Comparator.comparing(Interpretation::date))
                .ifPresent(one -> all.add(new Note(text("notes.reading"), one.text())));
        all.addAll(notes.of(Step.FIGURES, "FIGURE"));
        return all;
    }

    private String text(String key, Object... arguments) {
        return maker.texts().get("presenting." + key, arguments);
    }
}
