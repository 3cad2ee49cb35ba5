package nl.wed.workbench.ui.causes;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.causes.Evidence;
import nl.wed.workbench.domain.causes.EvidenceKind;
import nl.wed.workbench.domain.figures.FigureBook;
import nl.wed.workbench.domain.interviews.Finding;
import nl.wed.workbench.domain.interviews.InterviewRecords;
import nl.wed.workbench.domain.interviews.Respondent;
import nl.wed.workbench.texts.Texts;

/// How much supports a problem or cause: figures with a value, respondents (not fragments) and the party groups
/// they come from, insights, literature, and how many pieces contradict it.
public record Strength(int figures, int respondents, int groups, int insights, int sources, int contradicting) {
    private static final int MOST = 8;

    /// The strength of what stands under that problem or cause.
    public static Strength of(Project project, FigureBook figures, UUID subject) {
        List<Evidence> all = project.stream(CauseRecords.EVIDENCE)
                .filter(one -> one.subject().equals(subject))
                .filter(one -> !one.saysNothing(figures))
                .toList();
        List<Evidence> supporting = all.stream().filter(Evidence::supports).toList();
        Set<Respondent> respondents = new LinkedHashSet<>();
        supporting.forEach(one -> respondent(project, one).ifPresent(respondents::add));
        return new Strength(
                count(supporting, EvidenceKind.FIGURE),
                respondents.size(),
                (int) respondents.stream().map(Respondent::group).distinct().count(),
                count(supporting, EvidenceKind.INSIGHT),
                count(supporting, EvidenceKind.SOURCE),
                all.size() - supporting.size());
    }

    /// Whether nothing supports it.
    public boolean none() {
        return figures + respondents + insights + sources == 0;
    }

    /// How thick a line is drawn for it: 0 without support, at most 8.
    public int weight() {
        return Math.min(MOST, figures + respondents + insights + sources);
    }

    /// The strength in words: so many figures, so many respondents from so many groups.
    public String words(Texts texts) {
        if (none() && contradicting == 0) {
            return texts.get("causes.strength.none");
        }
        List<String> parts = new ArrayList<>();
        parts.add(texts.get("causes.strength.figures", figures));
        parts.add(texts.get("causes.strength.respondents", respondents, texts.get("causes.strength.groups", groups)));
        addOthers(parts, texts);
        return String.join(" · ", parts);
    }

    /// What there is of support in as few words as there can be: what is not there is not named.
    public String briefly(Texts texts) {
        List<String> parts = new ArrayList<>();
        if (figures > 0) {
            parts.add(texts.get("causes.strength.figures", figures));
        }
        if (respondents > 0) {
            parts.add(texts.get("causes.strength.people", respondents));
        }
        addOthers(parts, texts);
        return parts.isEmpty() ? texts.get("causes.strength.none") : String.join(" · ", parts);
    }

    private void addOthers(List<String> parts, Texts texts) {
        if (insights > 0) {
            parts.add(texts.get("causes.strength.insights", insights));
        }
        if (sources > 0) {
            parts.add(texts.get("causes.strength.sources", sources));
        }
        if (contradicting > 0) {
            parts.add(texts.get("causes.strength.contradicting", contradicting));
        }
    }

    /// The respondent behind a finding or quote.
    static Optional<Respondent> respondent(Project project, Evidence evidence) {
        UUID target = evidence.target();
        if (target == null) {
            return Optional.empty();
        }
        return switch (evidence.kind()) {
            case FINDING ->
                project.find(InterviewRecords.FINDING, target).flatMap(finding -> respondent(project, finding));
            case QUOTE ->
                project.find(InterviewRecords.QUOTE, target)
                        .flatMap(quote -> project.find(InterviewRecords.FINDING, quote.finding()))
                        .flatMap(finding -> respondent(project, finding));
            default -> Optional.empty();
        };
    }

    /// The respondent whose report a finding stands in.
    static Optional<Respondent> respondent(Project project, Finding finding) {
        return project.find(InterviewRecords.REPORT, finding.report())
                .flatMap(report -> project.find(InterviewRecords.RESPONDENT, report.respondent()));
    }

    private static int count(List<Evidence> evidence, EvidenceKind kind) {
        return (int) evidence.stream().filter(one -> one.kind() == kind).count();
    }
}
