package nl.wed.workbench.privacy;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.wed.workbench.codec.RecordTexts;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.interviews.InterviewRecords;
import nl.wed.workbench.domain.interviews.Quotable;
import nl.wed.workbench.domain.interviews.Quote;
import nl.wed.workbench.domain.privacy.Kind;
import nl.wed.workbench.domain.privacy.KnownNames;
import nl.wed.workbench.domain.privacy.PrivacyCheck;
import nl.wed.workbench.domain.privacy.PrivacyReason;
import nl.wed.workbench.domain.privacy.PrivacyRecords;
import nl.wed.workbench.domain.privacy.Spot;
import nl.wed.workbench.domain.privacy.Withheld;
import nl.wed.workbench.domain.records.RecordTypes;
import nl.wed.workbench.domain.trajectory.Trajectory;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;

/// All texts of a trajectory, looked through once, with what somebody decided about the spots.
public final class PrivacyScan {
    private final Project project;
    private final KnownNames names;
    private final PrivacyCheck check;
    private final List<PrivacyFinding> findings = new ArrayList<>();
    private final Map<String, List<PrivacyFinding>> byWords = new HashMap<>();
    private final Map<Decided, PrivacyReason> reasons;
    private boolean looked;

    /// Where words that may not be used come from.
    private static final Set<RecordType<?>> OF_INTERVIEWS =
            Set.of(InterviewRecords.REPORT, InterviewRecords.FINDING, InterviewRecords.QUOTE);

    private record Decided(UUID record, String hash) {}

    private PrivacyScan(Project project, KnownNames names, Withheld withheld) {
        this.project = project;
        this.names = names;
        check = PrivacyCheck.of(
                        names,
                        project.stream(TrajectoryRecords.TRAJECTORY)
                                .map(Trajectory::municipalityName)
                                .toList())
                .withholding(withheld);
        reasons = project.stream(PrivacyRecords.REASON)
                .collect(toMap(one -> new Decided(one.record(), one.hash()), one -> one, (first, _) -> first));
    }

    /// Over the texts of a trajectory, which are looked through when they are first asked for: a picture without
    /// any spot needs no look at three hundred reports.
    public static PrivacyScan of(Project project, KnownNames names) {
        return of(project, names, project);
    }

    /// The same of a state of a trajectory from which the words were left out that may not be used: they are told by
    /// `now`.
    public static PrivacyScan of(Project project, KnownNames names, Project now) {
        var quotable = new Quotable(now);
        return new PrivacyScan(
                project,
                names,
                Withheld.of(now.stream(InterviewRecords.QUOTE)
                        .filter(quote -> !quotable.may(quote))
                        .map(Quote::text)
                        .toList()));
    }

    /// The trajectory that was looked through.
    public Project project() {
        return project;
    }

    /// The names that were looked for.
    public KnownNames names() {
        return names;
    }

    /// Every spot in a record, in the order of the records.
    public synchronized List<PrivacyFinding> findings() {
        if (!looked) {
            looked = true;
            for (RecordType<?> type : RecordTypes.ALL) {
                for (Entity record : project.table(type)) {
                    look(new Ref(type, record.id()), (Record) record);
                }
            }
            project.kept().fields().forEach((ref, fields) -> fields.texts().forEach(text -> lookKept(ref, text)));
            project.kept().kinds().values().forEach(kind -> kind.forEach(one -> lookKept(trajectory(), one.json())));
        }
        return List.copyOf(findings);
    }

    /// The spots about which nothing was decided yet.
    public List<PrivacyFinding> open() {
        return findings().stream().filter(one -> reason(one).isEmpty()).toList();
    }

    /// Why a spot stays, when somebody decided so.
    public Optional<PrivacyReason> reason(PrivacyFinding finding) {
        return Optional.ofNullable(reasons.get(new Decided(finding.record().id(), finding.hash())));
    }

    /// Whether the records may leave as they are in a package, with those texts beside them: the name of its file, to
    /// whom it goes and what for.
    public Clearance records(Audience audience, String... beside) {
        List<PrivacyFinding> open = new ArrayList<>(open());
        passages(audience, Stream.of(beside).map(Passage::of).toList()).open().stream()
                .filter(one -> !open.contains(one))
                .forEach(open::add);
        return new Clearance(audience, names, open);
    }

    /// Whether texts may leave that are made of the records. What is found in them is told where it
    /// stands in a record, so that it can be mended there; and of the document when it stands in none.
    public Clearance passages(Audience audience, List<Passage> leaving) {
        Set<PrivacyFinding> open = new LinkedHashSet<>();
        for (Passage passage : leaving) {
            String even = even(passage.text());
            for (Spot spot : check.look(passage.text())) {
                if (spot.kind() != Kind.KNOWN_NAME || !passage.literature()) {
                    sources(passage.text(), even, spot)
                            .filter(one -> reason(one).isEmpty())
                            .forEach(open::add);
                }
            }
        }
        return new Clearance(audience, names, List.copyOf(open));
    }

    /// The records where the words of a document come from: those whose sentence stands in it, else
    /// those with the same words.
    private Stream<PrivacyFinding> sources(String text, String even, Spot spot) {
        findings();
        List<PrivacyFinding> same = byWords.getOrDefault(words(spot), List.of());
        List<PrivacyFinding> whole = same.stream()
                .filter(one -> even.contains(one.sentence().replace("…", "")))
                .toList();
        if (!whole.isEmpty() || !same.isEmpty()) {
            return (whole.isEmpty() ? same : whole).stream();
        }
        return Stream.of(PrivacyFinding.of(trajectory(), PrivacyFinding.DOCUMENT, -1, text, spot));
    }

    private Ref trajectory() {
        return new Ref(
                TrajectoryRecords.TRAJECTORY,
                project.stream(TrajectoryRecords.TRAJECTORY)
                        .map(Trajectory::id)
                        .findFirst()
                        .orElse(project.id()));
    }

    /// What a newer program wrote can be told and left with a reason; it is in no field that could be changed here.
    private void lookKept(Ref ref, String json) {
        check.look(json).forEach(spot -> add(PrivacyFinding.of(ref, PrivacyFinding.DOCUMENT, -1, json, spot)));
    }

    private void look(Ref ref, Record record) {
        var index = new AtomicInteger();
        RecordTexts.forEach(record, (field, text) -> {
            int at = index.getAndIncrement();
            if (!Unread.has(ref.type(), field, text)) {
                check.look(text).stream()
                        .filter(spot -> spot.kind() != Kind.KNOWN_NAME || !Unread.isLiterature(ref.type()))
                        .filter(spot -> spot.kind() != Kind.WITHHELD || !OF_INTERVIEWS.contains(ref.type()))
                        .forEach(spot -> add(PrivacyFinding.of(ref, field, at, text, spot)));
            }
        });
    }

    private void add(PrivacyFinding finding) {
        findings.add(finding);
        byWords.computeIfAbsent(words(finding.spot()), _ -> new ArrayList<>()).add(finding);
    }

    private static String words(Spot spot) {
        return spot.kind() + even(spot.words()).toLowerCase(Locale.ROOT);
    }

    private static String even(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
