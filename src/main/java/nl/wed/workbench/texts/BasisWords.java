package nl.wed.workbench.texts;

import java.util.Optional;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.appraisal.ApproachDecision;
import nl.wed.workbench.domain.basis.Basis;
import nl.wed.workbench.domain.basis.Change;
import nl.wed.workbench.domain.basis.FactKey;
import nl.wed.workbench.domain.basis.Ground;
import nl.wed.workbench.domain.figures.FigureBook;
import nl.wed.workbench.domain.knowledge.KnowledgeRecords;
import nl.wed.workbench.domain.knowledge.Meeting;
import nl.wed.workbench.domain.knowledge.Meetings;

/// Says what changed under something, for screen, documents and checks alike. With the figures that may be shown it
/// also says what a figure is now.
public record BasisWords(Texts texts, Optional<FigureBook> shown) {
    private static final String FIGURE = "figure.";

    public BasisWords(Texts texts) {
        this(texts, Optional.empty());
    }

    public BasisWords(Texts texts, FigureBook shown) {
        this(texts, Optional.of(shown));
    }

    /// The sentence of a change.
    public String of(Change change) {
        String sentence = sentence(texts, change.code(), change.arguments().toArray(Object[]::new));
        return now(change)
                .map(value -> texts.get("basis.shown", sentence, value))
                .orElse(sentence);
    }

    /// When a decision was taken, and in which meeting; empty when that is not known.
    public String taken(Project project, ApproachDecision decision) {
        var day = decision.date();
        if (day == null) {
            return "";
        }
        var meeting = Basis.of(project, decision.id())
                .flatMap(basis -> Optional.ofNullable(basis.meeting()))
                .or(() -> Meetings.on(project, day))
                .flatMap(id -> project.find(KnowledgeRecords.MEETING, id))
                .map(Meeting::name);
        return meeting.map(name -> texts.get("basis.taken.in", Numbers.date(day), name))
                .orElseGet(() -> texts.get("basis.taken.on", Numbers.date(day)));
    }

    /// Which options stood first and second when a decision was taken; empty when that was not kept.
    public String order(Project project, ApproachDecision decision) {
        var basis = Basis.of(project, decision.id());
        var first = basis.flatMap(one -> one.ground(FactKey.LEADER))
                .map(Ground::name)
                .filter(name -> !name.isEmpty());
        var second = basis.flatMap(one -> one.ground(FactKey.SECOND))
                .map(Ground::name)
                .filter(name -> !name.isEmpty());
        return first.isEmpty() || second.isEmpty() ? "" : texts.get("basis.taken.order", first.get(), second.get());
    }

    static String sentence(Texts texts, String code, Object... arguments) {
        return texts.get("basis." + code, arguments);
    }

    private Optional<String> now(Change change) {
        var about = change.about();
        boolean ofFigure = change.code().contains(FIGURE) && !change.code().startsWith("evidence");
        return about == null || !ofFigure
                ? Optional.empty()
                : shown.flatMap(book -> book.find(about))
                        .map(figure -> new FigureWords(texts).of(figure.own().value(), figure));
    }
}
