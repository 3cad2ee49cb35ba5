package nl.wed.workbench.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wed.workbench.catalogue.StepGuide;
import nl.wed.workbench.catalogue.StepGuide.GuideStep;
import nl.wed.workbench.catalogue.StepGuide.MeetingScript;
import nl.wed.workbench.catalogue.StepGuide.ScriptItem;
import nl.wed.workbench.texts.Texts;
import nl.wed.workbench.ui.navigation.Screen;
import nl.wed.workbench.ui.shell.GuideContent.Part;

/// Takes the guidance of a screen together from the catalogue and the texts.
final class GuideBook {
    private final StepGuide guide;
    private final Texts texts;

    GuideBook(StepGuide guide, Texts texts) {
        this.guide = guide;
        this.texts = texts;
    }

    GuideContent of(Screen screen) {
        Optional<GuideStep> step = screen.step().flatMap(one -> guide.step(one.number()));
        var example = Part.text(texts.get("shell.example." + screen.name()));
        return new GuideContent(
                step.map(this::explanation)
                        .orElseGet(() -> List.of(Part.text(texts.get("shell.explain." + screen.name())))),
                step.map(one -> List.of(example, inputs(one), outputs(one))).orElseGet(() -> List.of(example)),
                method(screen));
    }

    private List<Part> explanation(GuideStep step) {
        return List.of(
                Part.text(step.goal()),
                Part.list(texts.get("shell.guide.actions"), step.actions()),
                Part.list(texts.get("shell.guide.doneWhen"), step.doneWhen()),
                Part.list(texts.get("shell.guide.pitfalls"), step.pitfalls()),
                Part.text(texts.get("shell.guide.proposal")));
    }

    private Part inputs(GuideStep step) {
        return Part.list(texts.get("shell.guide.inputs"), step.inputs());
    }

    private Part outputs(GuideStep step) {
        return Part.list(texts.get("shell.guide.outputs"), step.outputs());
    }

    private List<Part> method(Screen screen) {
        return screen.step()
                .flatMap(step -> script(step.number()))
                .map(this::script)
                .orElseGet(() -> List.of(Part.text(texts.get("shell.method." + screen.name()))));
    }

    private Optional<MeetingScript> script(int step) {
        return guide.meetings().stream().filter(script -> script.step() == step).findFirst();
    }

    private List<Part> script(MeetingScript script) {
        return Stream.of(
                        Part.text(script.goal()),
                        Part.list(texts.get("shell.guide.preparation"), script.preparation()),
                        Part.list(
                                texts.get("shell.guide.agenda", script.totalMinutes()),
                                script.agenda().stream().map(this::line).toList()))
                .toList();
    }

    private String line(ScriptItem item) {
        return texts.get("shell.guide.agendaItem", item.title(), item.minutes(), item.lead(), item.method());
    }
}
