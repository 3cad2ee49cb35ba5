package nl.wed.workbench.domain.interviews;

import java.util.List;
import nl.wed.workbench.domain.Project;

/// Another text for a report, with what rests on the old one: findings move along, and a quote whose sentence was
/// corrected keeps nothing of the old words and has to be asked again.
public final class Correction {
    private Correction() {}

    /// The trajectory with that report in other words.
    public static Project of(Project project, InterviewReport report, String text) {
        if (text.equals(report.text())) {
            return project;
        }
        List<Finding> before = project.stream(InterviewRecords.FINDING)
                .filter(finding -> finding.report().equals(report.id()))
                .toList();
        List<Finding> after = Recoding.move(report.text(), text, before);
        var result =
                project.put(InterviewRecords.REPORT, report.withText(text)).putAll(InterviewRecords.FINDING, after);
        for (int i = 0; i < before.size(); i++) {
            boolean corrected = !sentences(report.text(), before.get(i)).equals(sentences(text, after.get(i)));
            result = corrected ? quotes(result, before.get(i), after.get(i), text) : result;
        }
        return result;
    }

    /// The trajectory with a finding at another place in the text of its report, and its quotes in the words there.
    public static Project moved(Project project, Finding before, Finding after) {
        String text = project.find(InterviewRecords.REPORT, after.report())
                .map(InterviewReport::text)
                .orElse(after.text());
        return quotes(project.put(InterviewRecords.FINDING, after), before, after, text);
    }

    private static Project quotes(Project project, Finding before, Finding after, String text) {
        String words = Passages.wholeWords(text, after.start(), after.end());
        boolean same = before.text().equals(after.text()) && after.start() < after.end();
        List<Quote> quotes = project.stream(InterviewRecords.QUOTE)
                .filter(quote -> quote.finding().equals(after.id()))
                .map(quote -> same ? quote.askedAgain() : quote.withText(words).askedAgain())
                .toList();
        return project.putAll(InterviewRecords.QUOTE, quotes);
    }

    private static String sentences(String text, Finding finding) {
        return finding.start() < finding.end() ? Passages.sentences(text, finding.start(), finding.end()) : "";
    }
}
