package nl.wed.workbench.domain.interviews;

import java.util.List;
import java.util.Optional;
import nl.wed.workbench.domain.Project;

/// Which words of an interview may stand in something that others read. The one rule for documents, packages, checks
/// and screens: who said it lets be quoted, and this quote was released in these words.
public record Quotable(Project project) {

    /// How a quote stands: that it may be used, or why not.
    public enum Standing {
        MAY_BE_USED,
        NOT_ASKED,
        ASKED,
        ASK_AGAIN,
        REFUSED,
        NO_CONSENT,
        NO_RESPONDENT;

        /// Whether who said it took it back or never let it be used, or other words were released than these.
        public boolean withdrawn() {
            return this == ASK_AGAIN || this == REFUSED || this == NO_CONSENT || this == NO_RESPONDENT;
        }
    }

    /// How a quote stands.
    public Standing standing(Quote quote) {
        var said = respondent(quote);
        if (said.isEmpty()) {
            return Standing.NO_RESPONDENT;
        }
        if (!said.get().consent().quotes()) {
            return Standing.NO_CONSENT;
        }
        return switch (quote.release()) {
            case RELEASED -> Standing.MAY_BE_USED;
            case REFUSED -> Standing.REFUSED;
            case ASKED -> Standing.ASKED;
            case NOT_ASKED -> quote.again() ? Standing.ASK_AGAIN : Standing.NOT_ASKED;
        };
    }

    /// Whether a quote may be used.
    public boolean may(Quote quote) {
        return standing(quote) == Standing.MAY_BE_USED;
    }

    /// Whether a quote stays behind whatever is chosen.
    public boolean withdrawn(Quote quote) {
        return standing(quote).withdrawn();
    }

    /// Whether the words of a finding may be printed: who said it lets be quoted, they stand in the report, and no
    /// quote made of them waits for its release.
    public boolean may(Finding finding) {
        return finding.start() < finding.end()
                && consents(finding)
                && quotes(finding).stream().allMatch(this::may);
    }

    /// Whether the words of a finding stay behind whatever is chosen: they stand in no report any more, or were
    /// withdrawn.
    public boolean withdrawn(Finding finding) {
        return finding.start() >= finding.end()
                || !consents(finding)
                || quotes(finding).stream().anyMatch(this::withdrawn);
    }

    /// Whether there are withdrawn words in a report.
    public boolean withdrawn(InterviewReport report) {
        return project.stream(InterviewRecords.FINDING)
                .filter(finding -> finding.report().equals(report.id()))
                .flatMap(finding -> quotes(finding).stream())
                .anyMatch(this::withdrawn);
    }

    /// Who said it.
    public Optional<Respondent> respondent(Quote quote) {
        return project.find(InterviewRecords.FINDING, quote.finding()).flatMap(this::respondent);
    }

    /// Who said it.
    public Optional<Respondent> respondent(Finding finding) {
        return project.find(InterviewRecords.REPORT, finding.report())
                .flatMap(report -> project.find(InterviewRecords.RESPONDENT, report.respondent()));
    }

    /// An older state of the trajectory with what was withdrawn or corrected since.
    public Project since(Project older) {
        var result = older;
        for (Respondent then : older.all(InterviewRecords.RESPONDENT)) {
            boolean consents = project.find(InterviewRecords.RESPONDENT, then.id())
                    .map(now -> now.consent().quotes())
                    .orElse(then.consent().quotes());
            if (then.consent().quotes() && !consents) {
                var consent = then.consent();
                result = result.put(
                        InterviewRecords.RESPONDENT,
                        then.withConsent(new Consent(consent.notes(), consent.recording(), false)));
            }
        }
        for (Quote then : older.all(InterviewRecords.QUOTE)) {
            boolean stands = !then.released()
                    || project.find(InterviewRecords.QUOTE, then.id())
                            .filter(now -> now.released() && now.text().equals(then.text()))
                            .isPresent();
            result = stands ? result : result.put(InterviewRecords.QUOTE, then.askedAgain());
        }
        for (Finding then : older.all(InterviewRecords.FINDING)) {
            result = isCorrected(then) ? result.put(InterviewRecords.FINDING, wordless(then)) : result;
        }
        return result;
    }

    private boolean isCorrected(Finding then) {
        return project.find(InterviewRecords.FINDING, then.id())
                .filter(now -> !now.text().equals(then.text()))
                .isPresent();
    }

    /// With no place in its report, so that its words are printed nowhere.
    private static Finding wordless(Finding finding) {
        return finding.movedTo(finding.start(), finding.start(), finding.text(), true);
    }

    private boolean consents(Finding finding) {
        return respondent(finding)
                .filter(one -> one.consent().quotes() || one.anonymised())
                .isPresent();
    }

    private List<Quote> quotes(Finding finding) {
        return project.stream(InterviewRecords.QUOTE)
                .filter(quote -> quote.finding().equals(finding.id()))
                .toList();
    }
}
