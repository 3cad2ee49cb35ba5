package nl.wed.workbench.privacy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.wed.workbench.codec.RecordEdit;
import nl.wed.workbench.codec.RecordTexts;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.Ref;
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
                UUID.nameUUIDFromBytes((finding.record().id() + finding.hash()).getBytes(StandardCharsets.UTF_8)),
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
        return replace(project, finding, List.of(finding.spot()), pseudonym);
    }

    /// The same of several spots in one text, from the last to the first.
    private static Project replace(Project project, PrivacyFinding place, List<Spot> spots, String pseudonym) {
        var record = project.find(place.record());
        if (record.isEmpty() || !place.inRecord()) {
            return project;
        }
        return switch (record.get()) {
            case InterviewReport report
            when place.field().equals("text") -> inReport(project, report, spots, pseudonym);
            case Finding coded when place.field().equals("text") -> inFinding(project, coded, spots, pseudonym);
            case Quote quote ->
                project.put(InterviewRecords.QUOTE, quote.withText(put(quote.text(), spots, pseudonym)));
            default -> inText(project, place, record.get(), spots, pseudonym);
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
            for (List<PrivacyFinding> same : byText(found)) {
                List<Spot> spots = same.stream().map(PrivacyFinding::spot).toList();
                result = replace(result, same.getFirst(), spots.reversed(), person.pseudonym());
            }
        }
        return result;
    }

    private record Place(Ref record, int text) {}

    private static Collection<List<PrivacyFinding>> byText(List<PrivacyFinding> found) {
        Map<Place, List<PrivacyFinding>> groups = new LinkedHashMap<>();
        for (PrivacyFinding one : found) {
            groups.computeIfAbsent(new Place(one.record(), one.text()), _ -> new ArrayList<>())
                    .add(one);
        }
        return groups.values();
    }

    private static boolean isCoded(PrivacyFinding finding) {
        return finding.record().type().equals(InterviewRecords.FINDING)
                && finding.field().equals("text");
    }

    private static String put(String text, List<Spot> spots, String pseudonym) {
        String result = text;
        for (Spot spot : spots) {
            boolean there = spot.end() <= result.length()
                    && result.substring(spot.start(), spot.end()).equals(spot.words());
            result = there ? result.substring(0, spot.start()) + pseudonym + result.substring(spot.end()) : result;
        }
        return result;
    }

    private static Project inReport(Project project, InterviewReport report, List<Spot> spots, String pseudonym) {
        String text = put(report.text(), spots, pseudonym);
        var findings = project.stream(InterviewRecords.FINDING)
                .filter(one -> one.report().equals(report.id()))
                .toList();
        return project.put(InterviewRecords.REPORT, report.withText(text))
                .putAll(InterviewRecords.FINDING, Recoding.move(report.text(), text, findings));
    }

    private static Project inFinding(Project project, Finding coded, List<Spot> spots, String pseudonym) {
        var report = project.find(InterviewRecords.REPORT, coded.report());
        int at = report.map(one -> placeIn(one.text(), coded)).orElse(-1);
        if (report.isPresent() && at >= 0) {
            List<Spot> there = spots.stream().map(spot -> moved(spot, at)).toList();
            return inReport(project, report.get(), there, pseudonym);
        }
        return project.put(
                InterviewRecords.FINDING,
                coded.movedTo(coded.start(), coded.end(), put(coded.text(), spots, pseudonym), coded.doubtful()));
    }

    /// Where the words of a finding stand in the text of its report, or -1.
    private static int placeIn(String text, Finding coded) {
        if (coded.start() < 0 || coded.start() > text.codePointCount(0, text.length())) {
            return -1;
        }
        int at = text.offsetByCodePoints(0, coded.start());
        return text.startsWith(coded.text(), at) ? at : -1;
    }

    private static Spot moved(Spot spot, int by) {
        return new Spot(spot.kind(), spot.start() + by, spot.end() + by, spot.words(), spot.person());
    }

    private static Project inText(
            Project project, PrivacyFinding place, Entity record, List<Spot> spots, String pseudonym) {
        var index = new AtomicInteger();
        List<String> texts = new ArrayList<>();
        RecordTexts.forEach((Record) record, (_, text) -> {
            if (index.getAndIncrement() == place.text()) {
                texts.add(put(text, spots, pseudonym));
            }
        });
        return texts.isEmpty()
                ? project
                : put(project, place.record().type(), RecordEdit.with((Record) record, place.text(), texts.getFirst()));
    }

    private static <T extends Entity> Project put(Project project, RecordType<T> type, Record record) {
        return project.put(type, type.type().cast(record));
    }
}
