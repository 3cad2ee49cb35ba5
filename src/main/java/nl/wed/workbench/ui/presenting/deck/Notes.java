package nl.wed.workbench.ui.presenting.deck;

import java.util.ArrayList;
import java.util.List;
import nl.wed.workbench.catalogue.Catalogue;
import nl.wed.workbench.catalogue.StepGuide.MeetingScript;
import nl.wed.workbench.domain.Step;
import nl.wed.workbench.domain.knowledge.AgendaItem;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.presenting.deck.Slide.Note;

/// What who presents reads beside a slide: how to show it, and what the guide says of the step.
record Notes(Catalogue catalogue, Texts texts) {
    /// Beside a slide of a step.
    List<Note> of(Step step, String how) {
        List<Note> notes = new ArrayList<>();
        notes.add(new Note(texts.get("presenting.notes.how"), texts.get("presenting.how." + how)));
        catalogue.stepGuide().step(step.number()).ifPresent(guide -> {
            notes.add(new Note(texts.get("presenting.notes.goal"), guide.goal()));
            if (!guide.pitfalls().isEmpty()) {
                notes.add(new Note(texts.get("presenting.notes.pitfalls"), String.join("\n", guide.pitfalls())));
            }
        });
        return notes;
    }

    /// Beside a slide of a meeting: what it is for, and how each item is run.
    List<Note> meeting(String code, String how, List<AgendaItem> items) {
        List<Note> notes = new ArrayList<>();
        notes.add(new Note(texts.get("presenting.notes.how"), texts.get("presenting.how." + how)));
        catalogue
                .stepGuide()
                .meeting(code)
                .map(MeetingScript::goal)
                .ifPresent(goal -> notes.add(new Note(texts.get("presenting.notes.goal"), goal)));
        for (AgendaItem item : items) {
            String method = item.method().isBlank() ? item.form() : item.method();
            if (!method.isBlank()) {
                notes.add(new Note(item.title(), method));
            }
        }
        return notes;
    }
}
