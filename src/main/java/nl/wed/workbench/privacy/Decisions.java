package nl.wed.workbench.privacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.wed.workbench.codec.RecordEdit;
import nl.wed.workbench.codec.RecordTexts;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.interviews.Finding;
import nl.wed.workbench.domain.interviews.InterviewRecords;
import nl.wed.workbench.domain.interviews.InterviewReport;
import nl.wed.workbench.domain.interviews.Quote;
import nl.wed.workbench.domain.interviews.Recoding;
import nl.wed.workbench.domain.privacy.KnownNames;
import nl.wed.workbench.domain.privacy.KnownPerson;
import nl.wed.workbench.domain.privacy.PrivacyReason;
import nl.wed.workbench.domain.privacy.PrivacyRecords;
import nl.wed.workbench.domain.privacy.Spot;

/// What can be decided about a finding, as changes of the trajectory.
public final class Decisions {
    private Decisions() {}

    /// Lets the words stand, with the reason why. An earlier reason for them is replaced.
    public static Project leave(Project project, PrivacyFinding finding, String reason, LocalDate day) {
        var kept = new PrivacyReason(
                UUID.nameUUIDFromBytes(
                        (finding.record().id() + finding.hash()).getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                finding.record().type().name(),
                finding.record().id(),
                finding.field(),
                finding.hash(),
                reason.strip(),
                day);
        return project.put(PrivacyRecords.REASON, kept);
    }

    /// Takes a decision back.
    public static Project reopen(Project project, PrivacyReason reason) {
        return project.remove(PrivacyRecords.REASON, reason.id());
    }

    /// The person whose name the words are, when a pseudonym can stand there.
    public static Optional<KnownPerson> person(KnownNames names, PrivacyFinding finding) {
        return finding.spot()
                .person()
                .filter(_ -> finding.inRecord())
                .flatMap(id -> names.known().stream()
                        .filter(one ->
                                one.respondent().equals(id) && !one.pseudonym().isBlank())
                        .findFirst());
    }

    /// Puts the pseudonym in the place of the words. In a report the findings move along; the words of a
    /// finding are replaced in its report, which they are a part of.
    public static Project replace(Project project, PrivacyFinding finding, String pseudonym) {
        var record = project.find(finding.record());
        if (record.isEmpty() || !finding.inRecord()) {
            return project;
        }
        return switch (record.get()) {
            case InterviewReport report
            when finding.field().equals("text") -> inReport(project, report, finding.spot(), pseudonym);
            case Finding coded when finding.field().equals("text") -> inFinding(project, coded, finding, pseudonym);
            case Quote quote ->
                project.put(InterviewRecords.QUOTE, quote.withText(put(quote.text(), finding.spot(), pseudonym)));
            default -> inText(project, finding.record().type(), record.get(), finding, pseudonym);
        };
    }

    /// Puts the pseudonym of one person in the place of the name wherever it stands.
    public static Project replaceEverywhere(Project project, KnownNames names, KnownPerson person) {
        var result = project;
        // What stands in a report and in its findings is replaced in the report; what is left of the findings, after.
        for (int pass = 0; pass < 2; pass++) {
            boolean last = pass == 1;
            List<PrivacyFinding> found =
                    new ArrayList<>(PrivacyScan.of(result, names).findings());
            found.removeIf(
                    one -> !one.spot().person().equals(Optional.of(person.respondent())) || (!last && isCoded(one)));
            found.sort(
                    Comparator.comparingInt((PrivacyFinding one) -> one.spot().start())
                            .reversed());
            for (PrivacyFinding one : found) {
                result = replace(result, one, person.pseudonym());
            }
        }
        return result;
    }

    private static boolean isCoded(PrivacyFinding finding) {
        return finding.record().type().equals(InterviewRecords.FINDING)
                && finding.field().equals("text");
    }

    private static String put(String text, Spot spot, String pseudonym) {
        return spot.end() <= text.length()
                        && text.substring(spot.start(), spot.end()).equals(spot.words())
                ? text.substring(0, spot.start()) + pseudonym + text.substring(spot.end())
                : text;
    }

    private static Project inReport(Project project, InterviewReport report, Spot spot, String pseudonym) {
        String text = put(report.text(), spot, pseudonym);
        var findings = project.stream(InterviewRecords.FINDING)
                .filter(one -> one.report().equals(report.id()))
                .toList();
        return project.put(InterviewRecords.REPORT, report.withText(text))
                .putAll(InterviewRecords.FINDING, Recoding.move(report.text(), text, findings));
    }

    private static Project inFinding(Project project, Finding coded, PrivacyFinding finding, String pseudonym) {
        var report = project.find(InterviewRecords.REPORT, coded.report());
        var spot = finding.spot();
        if (report.isPresent()
                && coded.start()
                        <= report.get()
                                .text()
                                .codePointCount(0, report.get().text().length())) {
            String text = report.get().text();
            int at = text.offsetByCodePoints(0, coded.start());
            if (text.startsWith(coded.text(), at)) {
                var there = new Spot(spot.kind(), at + spot.start(), at + spot.end(), spot.words(), spot.person());
                return inReport(project, report.get(), there, pseudonym);
            }
        }
        return project.put(
                InterviewRecords.FINDING,
                coded.movedTo(coded.start(), coded.end(), put(coded.text(), spot, pseudonym), coded.doubtful()));
    }

    private static <T extends Entity> Project inText(
            Project project, RecordType<T> type, Entity record, PrivacyFinding finding, String pseudonym) {
        var index = new AtomicInteger();
        List<String> texts = new ArrayList<>();
        RecordTexts.forEach((Record) record, (_, text) -> {
            if (index.getAndIncrement() == finding.text()) {
                texts.add(put(text, finding.spot(), pseudonym));
            }
        });
        if (texts.isEmpty()) {
            return project;
        }
        return project.put(type, type.type().cast(RecordEdit.with((Record) record, finding.text(), texts.getFirst())));
    }
}
