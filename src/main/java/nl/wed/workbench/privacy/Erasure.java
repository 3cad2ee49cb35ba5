package nl.wed.workbench.privacy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wed.workbench.codec.RecordEdit;
import nl.wed.workbench.codec.RecordTexts;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.erasure.ErasureOrder;
import nl.wed.workbench.domain.interviews.Consent;
import nl.wed.workbench.domain.interviews.Finding;
import nl.wed.workbench.domain.interviews.InterviewRecords;
import nl.wed.workbench.domain.interviews.InterviewReport;
import nl.wed.workbench.domain.interviews.Pseudonyms;
import nl.wed.workbench.domain.interviews.Quote;
import nl.wed.workbench.domain.interviews.Recoding;
import nl.wed.workbench.domain.interviews.Respondent;
import nl.wed.workbench.domain.kept.Kept;
import nl.wed.workbench.domain.privacy.PrivacyCheck;
import nl.wed.workbench.domain.records.RecordTypes;
import nl.wed.workbench.domain.records.Removal;
import nl.wed.workbench.domain.trajectory.Trajectory;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;

/// Takes a respondent out of any state of a trajectory: the records go as their declaration says, the name goes from
/// every other text, and so does what was literally taken over from a report. Doing it twice is doing it once.
public final class Erasure {
    /// Shorter texts are nobody's own words.
    private static final int OWN_WORDS = 25;

    private static final String NOTHING = "";
    private static final Set<RecordType<?>> OF_SOMEBODY =
            Set.of(InterviewRecords.REPORT, InterviewRecords.FINDING, InterviewRecords.QUOTE);

    private final ErasureOrder order;
    private final PrivacyCheck check;
    private final List<Pattern> literal;

    private Erasure(ErasureOrder order, PrivacyCheck check) {
        this.order = order;
        this.check = check;
        this.literal = Stream.of(order.name(), order.email())
                .map(String::strip)
                .filter(one -> one.length() > 3)
                .map(one -> Pattern.compile(Pattern.quote(one), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                .toList();
    }

    /// What that order does; the names of `places` (the municipality) are nobody's.
    public static Erasure of(ErasureOrder order, List<String> places) {
        return new Erasure(order, Pseudonyms.checkOf(order.key(), order.instead(), places));
    }

    /// The same for what that trajectory is about.
    public static Erasure of(ErasureOrder order, Project project) {
        return of(
                order,
                project.stream(TrajectoryRecords.TRAJECTORY)
                        .map(Trajectory::municipalityName)
                        .toList());
    }

    /// The texts of a respondent in that state: of reports, fragments, their memos, and quotes.
    public static List<String> wordsOf(Project state, UUID respondent) {
        var own = Own.of(state, respondent);
        return Stream.of(
                        own.reports().stream().flatMap(one -> Stream.of(one.title(), one.text())),
                        own.findings().stream().flatMap(one -> Stream.of(one.text(), one.memo())),
                        own.quotes().stream().map(Quote::text))
                .flatMap(texts -> texts)
                .map(String::strip)
                .filter(text -> text.length() >= OWN_WORDS)
                .distinct()
                .toList();
    }

    /// That state without the respondent.
    public Project of(Project state) {
        var own = Own.of(state, order.respondent());
        var with = new Erasure(order.withWords(wordsOf(state, order.respondent())), check);
        var after = order.anonymous() ? own.withoutSource(state, order) : removed(state);
        return with.cleaned(after).withKept(with.kept(state.kept(), own.ids()));
    }

    /// How many records of the one state are gone from the other, or are different there.
    public static int changed(Project before, Project after) {
        int changed = 0;
        for (RecordType<?> type : before.types()) {
            for (Entity record : before.table(type)) {
                changed += after.find(new Ref(type, record.id()))
                                .filter(record::equals)
                                .isPresent()
                        ? 0
                        : 1;
            }
        }
        return changed;
    }

    /// A text without the name, and without what was literally theirs.
    public String words(String text) {
        String result = names(text);
        for (String own : order.words()) {
            boolean stays = order.anonymous() || !result.contains(own);
            result = stays ? result : result.replace(own, order.instead());
        }
        return result;
    }

    private String names(String text) {
        String result =
                Pseudonyms.put(text, order.key(), order.instead(), check).text();
        for (Pattern pattern : literal) {
            result = pattern.matcher(result).replaceAll(Matcher.quoteReplacement(order.instead()));
        }
        return result;
    }

    /// What somebody else said in the same words stays; only the name goes.
    private String without(RecordType<?> type, String text) {
        return OF_SOMEBODY.contains(type) ? names(text) : words(text);
    }

    private Project removed(Project state) {
        return state.find(InterviewRecords.RESPONDENT, order.respondent())
                .map(one -> Removal.of(state, InterviewRecords.RESPONDENT, one.id()))
                .orElse(state);
    }

    private Project cleaned(Project state) {
        var result = reports(state);
        for (RecordType<?> type : RecordTypes.ALL) {
            if (!Unread.isLiterature(type)) {
                result = texts(result, type);
            }
        }
        return result;
    }

    /// In the text of a report the findings move along.
    private Project reports(Project state) {
        var result = state;
        for (InterviewReport report : state.all(InterviewRecords.REPORT)) {
            String text = names(report.text());
            if (!text.equals(report.text())) {
                List<Finding> findings = state.stream(InterviewRecords.FINDING)
                        .filter(one -> one.report().equals(report.id()))
                        .toList();
                result = result.put(InterviewRecords.REPORT, report.withText(text))
                        .putAll(InterviewRecords.FINDING, Recoding.move(report.text(), text, findings));
            }
        }
        return result;
    }

    private <T extends Entity> Project texts(Project state, RecordType<T> type) {
        List<T> changed = new ArrayList<>();
        for (T record : state.all(type)) {
            T cleaned = cleaned(type, record);
            if (cleaned != record) {
                changed.add(cleaned);
            }
        }
        return changed.isEmpty() ? state : state.putAll(type, changed);
    }

    private <T extends Entity> T cleaned(RecordType<T> type, T record) {
        List<String> texts = new ArrayList<>();
        RecordTexts.forEach(
                (Record) record,
                (field, text) -> texts.add(Unread.has(type, field, text) ? text : without(type, text)));
        List<String> before = new ArrayList<>();
        RecordTexts.forEach((Record) record, (_, text) -> before.add(text));
        Record result = (Record) record;
        for (int at = texts.size() - 1; at >= 0; at--) {
            if (!texts.get(at).equals(before.get(at))) {
                result = RecordEdit.with(result, at, texts.get(at));
            }
        }
        return result == (Record) record ? record : type.type().cast(asked(record, result));
    }

    /// A quote of somebody else in which the name stood has other words now.
    private static Object asked(Entity before, Record after) {
        return before instanceof Quote was && after instanceof Quote quote ? was.withText(quote.text()) : after;
    }

    /// What a newer program wrote goes when it is of somebody who goes, names one, or speaks of the person.
    private Kept kept(Kept kept, Set<UUID> gone) {
        var result = kept.without(
                ref -> gone.contains(ref.id()) || kept.of(ref).texts().anyMatch(this::tells));
        for (var kind : kept.kinds().entrySet()) {
            var stay = kind.getValue().stream()
                    .filter(one -> !tells(one.json())
                            && gone.stream().noneMatch(id -> one.json().contains(id.toString())))
                    .toList();
            result = result.withKind(kind.getKey(), stay);
        }
        for (var part : kept.parts().entrySet()) {
            String text = new String(part.getValue().bytes(), StandardCharsets.UTF_8);
            boolean goes = tells(text) || gone.stream().anyMatch(id -> text.contains(id.toString()));
            result = goes ? result.withoutPart(part.getKey()) : result;
        }
        return result;
    }

    private boolean tells(String text) {
        return !words(text).equals(text);
    }

    /// The records of a respondent.
    private record Own(Set<UUID> ids, List<InterviewReport> reports, List<Finding> findings, List<Quote> quotes) {

        static Own of(Project state, UUID respondent) {
            var reports = state.stream(InterviewRecords.REPORT)
                    .filter(one -> one.respondent().equals(respondent))
                    .toList();
            var ids = new HashSet<>(Set.of(respondent));
            reports.forEach(one -> ids.add(one.id()));
            var findings = state.stream(InterviewRecords.FINDING)
                    .filter(one -> ids.contains(one.report()))
                    .toList();
            findings.forEach(one -> ids.add(one.id()));
            var quotes = state.stream(InterviewRecords.QUOTE)
                    .filter(one -> ids.contains(one.finding()))
                    .toList();
            quotes.forEach(one -> ids.add(one.id()));
            return new Own(ids, reports, findings, quotes);
        }

        /// What was coded stays, of nobody: no report, role, day or quote that leads to the person.
        Project withoutSource(Project state, ErasureOrder order) {
            var result = state;
            for (Quote quote : quotes) {
                result = Removal.of(result, InterviewRecords.QUOTE, quote.id());
            }
            int end = order.instead().codePointCount(0, order.instead().length());
            for (Finding finding : findings) {
                result = result.put(
                        InterviewRecords.FINDING,
                        finding.movedTo(0, end, finding.text(), false).withMemo(NOTHING));
            }
            for (InterviewReport report : reports) {
                result = result.put(
                        InterviewRecords.REPORT,
                        report.withTitle(order.pseudonym())
                                .withText(order.instead())
                                .withDate(report.date().withDayOfYear(1)));
            }
            var respondent = state.find(InterviewRecords.RESPONDENT, order.respondent());
            return respondent.isEmpty()
                    ? result
                    : result.put(InterviewRecords.RESPONDENT, nobody(respondent.get(), order.instead()));
        }

        private static Respondent nobody(Respondent one, String instead) {
            return one.withRole(instead)
                    .withConsent(new Consent(one.consent().notes(), false, false))
                    .withDate(null)
                    .withKeepUntil(null)
                    .withAnonymised(true);
        }
    }
}
