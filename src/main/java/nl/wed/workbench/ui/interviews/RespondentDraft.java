package nl.wed.workbench.ui.interviews;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.wed.workbench.domain.AgePhase;
import nl.wed.workbench.domain.interviews.Consent;
import nl.wed.workbench.domain.interviews.InterviewStatus;
import nl.wed.workbench.domain.interviews.Respondent;

/// A respondent while a dialog edits it; nothing of it counts until it is saved.
public final class RespondentDraft {
    private final UUID id;
    private final String pseudonym;
    private final boolean anonymised;
    private final StringProperty group = new SimpleStringProperty();
    private final StringProperty role = new SimpleStringProperty();
    private final StringProperty layer = new SimpleStringProperty();
    private final ObjectProperty<List<AgePhase>> phases = new SimpleObjectProperty<>(List.of());
    private final ObjectProperty<InterviewStatus> status = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDate> date = new SimpleObjectProperty<>();
    private final ObjectProperty<LocalDate> keepUntil = new SimpleObjectProperty<>();
    private final BooleanProperty recordingRemoved = new SimpleBooleanProperty();
    private final BooleanProperty notes = new SimpleBooleanProperty();
    private final BooleanProperty recording = new SimpleBooleanProperty();
    private final BooleanProperty quotes = new SimpleBooleanProperty();

    RespondentDraft(Respondent respondent) {
        id = respondent.id();
        pseudonym = respondent.pseudonym();
        anonymised = respondent.anonymised();
        group.set(respondent.group());
        role.set(respondent.role());
        layer.set(respondent.layer());
        phases.set(respondent.phases());
        status.set(respondent.status());
        date.set(respondent.date());
        keepUntil.set(respondent.keepUntil());
        recordingRemoved.set(respondent.recordingRemoved());
        notes.set(respondent.consent().notes());
        recording.set(respondent.consent().recording());
        quotes.set(respondent.consent().quotes());
    }

    /// R01, R02 and on; given automatically.
    public String pseudonym() {
        return pseudonym;
    }

    /// The code of the party group.
    public StringProperty group() {
        return group;
    }

    public StringProperty role() {
        return role;
    }

    /// The code of the layer.
    public StringProperty layer() {
        return layer;
    }

    public ObjectProperty<List<AgePhase>> phases() {
        return phases;
    }

    public ObjectProperty<InterviewStatus> status() {
        return status;
    }

    /// The day of the interview; null when unknown.
    public ObjectProperty<LocalDate> date() {
        return date;
    }

    /// The day up to which what was said may be kept; null when none was agreed.
    public ObjectProperty<LocalDate> keepUntil() {
        return keepUntil;
    }

    /// Whether a recording is gone.
    public BooleanProperty recordingRemoved() {
        return recordingRemoved;
    }

    public BooleanProperty notes() {
        return notes;
    }

    public BooleanProperty recording() {
        return recording;
    }

    public BooleanProperty quotes() {
        return quotes;
    }

    Respondent respondent() {
        return new Respondent(
                id,
                pseudonym,
                group.get(),
                role.get().strip(),
                layer.get(),
                phases.get(),
                new Consent(notes.get(), recording.get(), quotes.get()),
                status.get(),
                date.get(),
                keepUntil.get(),
                recordingRemoved.get(),
                anonymised);
    }
}
