package nl.wed.workbench.ui.interviews;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;
import nl.wed.workbench.catalogue.InterviewGuide;
import nl.wed.workbench.catalogue.InterviewGuide.InterviewSection;
import nl.wed.workbench.catalogue.InterviewGuide.RoleModule;
import nl.wed.workbench.domain.interviews.Respondent;

/// The interview guide with the extra questions for the chosen respondent.
public final class GuideViewModel {
    private final InterviewGuide guide;
    private final ObservableList<Respondent> respondents;
    private final ObjectProperty<Optional<Respondent>> respondent = new SimpleObjectProperty<>(Optional.empty());

    /// A section and the minutes of the hour in which it falls.
    public record Timed(InterviewSection section, int from, int to) {}

    /// Shows that guide for one of those respondents.
    public GuideViewModel(InterviewGuide guide, ObservableList<Respondent> respondents) {
        this.guide = guide;
        this.respondents = respondents;
    }

    public InterviewGuide guide() {
        return guide;
    }

    public ObservableList<Respondent> respondents() {
        return respondents;
    }

    /// For whom the guide is shown; empty for everybody.
    public ObjectProperty<Optional<Respondent>> respondent() {
        return respondent;
    }

    /// The sections one after the other.
    public List<Timed> sections() {
        List<Timed> timed = new ArrayList<>();
        int minute = 0;
        for (InterviewSection section : guide.sections()) {
            timed.add(new Timed(section, minute, minute + section.minutes()));
            minute += section.minutes();
        }
        return timed;
    }

    /// The extra questions: those for the respondent, or all while nobody is chosen.
    public List<RoleModule> modules() {
        return respondent
                .get()
                .map(one -> guide.modulesFor(one.group(), one.layer()))
                .orElse(guide.modules());
    }
}
