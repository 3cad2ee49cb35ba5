package nl.wed.workbench.privacy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wed.workbench.domain.Entity;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.RecordType;
import nl.wed.workbench.domain.Table;
import nl.wed.workbench.domain.basis.Basis;
import nl.wed.workbench.domain.basis.BasisRecords;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.interviews.Finding;
import nl.wed.workbench.domain.interviews.InterviewRecords;
import nl.wed.workbench.domain.interviews.InterviewReport;
import nl.wed.workbench.domain.interviews.Quotable;
import nl.wed.workbench.domain.interviews.Quote;
import nl.wed.workbench.domain.interviews.QuoteBuilder;
import nl.wed.workbench.domain.interviews.ReleaseStatus;
import nl.wed.workbench.domain.privacy.PrivacyReason;
import nl.wed.workbench.domain.privacy.PrivacyRecords;

/// What of the interviews and votes goes along in a package: the reports, the fragments with their memos, the
/// quotes that are not released, and each single vote. What stays behind keeps its record, so that every link,
/// count and piece of evidence is whole; only its words are others. What was withdrawn (see [Quotable]) stays behind
/// whatever is chosen, and so do words that stand in no report any more. Kinds of record and parts that a newer program
/// wrote stay behind as well, as nobody can say here what they tell, and so do its fields of what is left out.
public record GoesAlong(boolean reports, boolean fragments, boolean unreleased, boolean votes) {
    /// Between consultants of one office.
    public static final GoesAlong ALL = new GoesAlong(true, true, true, true);

    /// What a municipality gets when nothing is chosen.
    public static final GoesAlong FOR_MUNICIPALITY = new GoesAlong(false, false, false, false);

    /// How many records have stayed behind, of each kind.
    public record LeftOut(int reports, int fragments, int quotes, int votes) {
        /// Whether everything went along.
        public boolean nothing() {
            return reports + fragments + quotes + votes == 0;
        }
    }

    /// For a municipality, with what was chosen; a single vote never goes there.
    public static GoesAlong forMunicipality(boolean reports, boolean fragments, boolean unreleased) {
        return new GoesAlong(reports, fragments, unreleased, false);
    }

    /// The trajectory with only what goes along; `instead` are the words that stand where others were left out.
    public Project of(Project project, String instead) {
        var result = project;
        Set<UUID> emptied = new HashSet<>();
        result = changed(
                result,
                InterviewRecords.REPORT,
                reportsStaying(project),
                emptied,
                one -> one.withText(instead).withStatus(one.status()));
        Set<UUID> without = Set.copyOf(emptied);
        result = changed(
                result, InterviewRecords.FINDING, fragmentsStaying(project), emptied, one -> without(one, instead));
        result = placed(result, without, emptied, instead);
        result = changed(result, InterviewRecords.QUOTE, staying(project), emptied, one -> quote(one, instead));
        if (!votes) {
            result = withoutVotes(result);
            project.stream(BasisRecords.BASIS).map(Basis::id).forEach(emptied::add);
        }
        for (PrivacyReason reason : project.all(PrivacyRecords.REASON)) {
            result = emptied.contains(reason.record()) ? result.remove(PrivacyRecords.REASON, reason.id()) : result;
        }
        return equals(ALL) ? result : result.withKept(project.kept().fieldsBut(emptied));
    }

    private static Project withoutVotes(Project project) {
        return project.with(CauseRecords.VOTE, Table.empty())
                .putAll(
                        BasisRecords.BASIS,
                        project.stream(BasisRecords.BASIS)
                                .map(Basis::withoutVotes)
                                .toList());
    }

    /// How much stays behind.
    public LeftOut leftOut(Project project) {
        return new LeftOut(
                reportsStaying(project).size(),
                fragmentsStaying(project).size(),
                staying(project).size(),
                votes ? 0 : project.table(CauseRecords.VOTE).size());
    }

    /// Between consultants the reports are what they work with.
    private List<InterviewReport> reportsStaying(Project project) {
        var quotable = new Quotable(project);
        return project.stream(InterviewRecords.REPORT)
                .filter(one -> !reports || (!equals(ALL) && quotable.withdrawn(one)))
                .toList();
    }

    private List<Finding> fragmentsStaying(Project project) {
        var quotable = new Quotable(project);
        return project.stream(InterviewRecords.FINDING)
                .filter(one -> !fragments || one.start() >= one.end() || (!equals(ALL) && quotable.withdrawn(one)))
                .toList();
    }

    /// The quotes that stay: those that are not released, unless they are chosen, and those that were withdrawn.
    private List<Quote> staying(Project project) {
        var quotable = new Quotable(project);
        return project.stream(InterviewRecords.QUOTE)
                .filter(one -> !equals(ALL) && !quotable.may(one) && (!unreleased || quotable.withdrawn(one)))
                .toList();
    }

    private interface Change<T> {
        T of(T record);
    }

    private static <T extends Entity> Project changed(
            Project project, RecordType<T> type, List<T> records, Set<UUID> emptied, Change<T> change) {
        List<T> changed = new ArrayList<>();
        for (T record : records) {
            emptied.add(record.id());
            changed.add(change.of(record));
        }
        return project.putAll(type, changed);
    }

    /// A fragment stands over the whole text that is in the place of its report, or of itself.
    private static Finding without(Finding finding, String instead) {
        return finding.movedTo(0, instead.codePointCount(0, instead.length()), instead, finding.doubtful())
                .withMemo("");
    }

    /// Fragments that go along without their report keep their words, and have no place in it any more.
    private static Project placed(Project project, Set<UUID> reports, Set<UUID> emptied, String instead) {
        int end = instead.codePointCount(0, instead.length());
        return project.putAll(
                InterviewRecords.FINDING,
                project.stream(InterviewRecords.FINDING)
                        .filter(one -> reports.contains(one.report()) && !emptied.contains(one.id()))
                        .map(one -> one.movedTo(0, end, one.text(), one.doubtful()))
                        .toList());
    }

    private static Quote quote(Quote quote, String instead) {
        ReleaseStatus release = quote.released() ? ReleaseStatus.ASKED : quote.release();
        return QuoteBuilder.builder(quote).text(instead).release(release).build();
    }
}
