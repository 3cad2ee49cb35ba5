package nl.wed.workbench.ui.interviews;

import java.time.LocalDate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.wed.workbench.domain.interviews.ReportStatus;
import nl.wed.workbench.domain.interviews.Respondent;

/// A report while a dialog makes or describes it.
public final class ReportDraft {
    private final ObjectProperty<Respondent> respondent = new SimpleObjectProperty<>();
    private final StringProperty title = new SimpleStringProperty("");
    private final ObjectProperty<LocalDate> date = new SimpleObjectProperty<>();
    private final ObjectProperty<ReportStatus> status = new SimpleObjectProperty<>(ReportStatus.DRAFT);
    private final StringProperty text = new SimpleStringProperty("");
    private final BooleanProperty pseudonyms = new SimpleBooleanProperty(true);

    /// Whose interview it is.
    public ObjectProperty<Respondent> respondent() {
        return respondent;
    }

    public StringProperty title() {
        return title;
    }

    public ObjectProperty<LocalDate> date() {
        return date;
    }

    public ObjectProperty<ReportStatus> status() {
        return status;
    }

    /// The text as it was pasted or read.
    public StringProperty text() {
        return text;
    }

    /// Whether the name and contact details of the respondent are replaced by the pseudonym.
    public BooleanProperty pseudonyms() {
        return pseudonyms;
    }
}
