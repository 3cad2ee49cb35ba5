package nl.wed.workbench.ui.presenting.deck;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Step;
import nl.wed.workbench.shown.ShownFigures;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.navigation.Topic;

/// Makes the slides of a trajectory, from what it has, in the order of the method. `today` says which figures are old,
/// `writable` whether an insight can be typed.
public record DeckMaker(Catalogue catalogue, Texts texts, LocalDate today, boolean writable) {
    /// The slides of that snapshot for who comes from that screen.
    public Deck of(Project project, ShownFigures figures, Topic from) {
        var notes = new Notes(catalogue, texts);
        Map<Step, List<Slide>> slides = new EnumMap<>(Step.class);
        of(Step.FIGURES, slides).addAll(new FigureSlides(this, project, figures, notes).of(from));
        var causes = new CauseSlides(texts, project, figures.book(), notes);
        of(Step.CAUSES, slides).addAll(causes.map());
        of(Step.CAUSES, slides).addAll(causes.matrix());
        of(Step.APPRAISAL, slides).addAll(new OutcomeSlides(texts, notes).of(project));
        new MeetingSlides(texts, project, notes, writable)
                .all()
                .forEach((step, of) -> of(step, slides).addAll(of));
        new LaterSlide(texts, project, slides)
                .wanted(from)
                .ifPresent(one -> of(one.head().step(), slides).addFirst(one));
        return new Deck(slides.values().stream().flatMap(List::stream).toList());
    }

    private static List<Slide> of(Step step, Map<Step, List<Slide>> slides) {
        return slides.computeIfAbsent(step, _ -> new ArrayList<>());
    }
}
