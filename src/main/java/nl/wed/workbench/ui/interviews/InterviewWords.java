package nl.wed.workbench.ui.interviews;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.wed.workbench.catalogue.Parties;
import nl.wed.workbench.catalogue.Parties.PartyGroup;
import nl.wed.workbench.catalogue.Parties.PartyLayer;
import nl.wed.workbench.domain.AgePhase;
import nl.wed.workbench.domain.interviews.Consent;
import nl.wed.workbench.domain.interviews.Respondent;
import nl.wed.workbench.texts.Texts;
import org.jspecify.annotations.Nullable;

/// The words for codes and values that the parts of this screen share.
final class InterviewWords {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM uuuu", Texts.DUTCH);

    private final Texts texts;
    private final Parties parties;

    InterviewWords(Texts texts, Parties parties) {
        this.texts = texts;
        this.parties = parties;
    }

    /// The name of a party group; its code when the catalogue does not know it.
    String group(String code) {
        return parties.group(code).map(PartyGroup::name).orElse(code);
    }

    /// The name of a layer.
    String layer(String code) {
        return parties.layer(code).map(PartyLayer::label).orElse(code);
    }

    /// The ages of a phase.
    String ages(AgePhase phase) {
        return texts.name("interviews.ages", phase);
    }

    /// The ages of phases; 'onbekend' when there are none.
    String ages(List<AgePhase> phases) {
        return phases.isEmpty()
                ? texts.get("general.unknown")
                : phases.stream().map(this::ages).collect(Collectors.joining(", "));
    }

    /// A date; 'onbekend' when there is none.
    String date(@Nullable LocalDate date) {
        return date == null ? texts.get("general.unknown") : DATE.format(date);
    }

    /// What a respondent agreed to.
    String consent(Consent consent) {
        List<String> given = new ArrayList<>();
        if (consent.notes()) {
            given.add(texts.get("interviews.consent.notes"));
        }
        if (consent.recording()) {
            given.add(texts.get("interviews.consent.recording"));
        }
        if (consent.quotes()) {
            given.add(texts.get("interviews.consent.quotes"));
        }
        return given.isEmpty() ? texts.get("interviews.consent.none") : String.join(", ", given);
    }

    /// Pseudonym and role.
    String respondent(Respondent respondent) {
        return respondent.role().isBlank()
                ? respondent.pseudonym()
                : respondent.pseudonym() + " · " + respondent.role();
    }
}
