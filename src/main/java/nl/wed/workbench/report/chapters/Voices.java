package nl.wed.workbench.report.chapters;

import java.util.List;
import java.util.Optional;
import nl.wed.workbench.domain.chain.QuotePlaces;
import nl.wed.workbench.domain.interviews.Code;
import nl.wed.workbench.domain.interviews.CodeBook;
import nl.wed.workbench.domain.interviews.CommonThread;
import nl.wed.workbench.domain.interviews.Finding;
import nl.wed.workbench.domain.interviews.InterviewRecords;
import nl.wed.workbench.domain.interviews.InterviewReport;
import nl.wed.workbench.domain.interviews.Quote;
import nl.wed.workbench.domain.interviews.Respondent;
import nl.wed.workbench.domain.knowledge.KnowledgeRecords;
import nl.wed.workbench.report.model.Quotation;
import nl.wed.workbench.report.model.TableBlock.Column;
import nl.wed.workbench.report.model.TableBlock.Row;

/// Chapter 5: what key figures see. Counts respondents, not fragments; prints released quotes only,
/// by party group and phase, of who lets be quoted.
final class Voices implements Chapter {
    @Override
    public void write(Facts facts, Page page) {
        themes(facts, page);
        for (Code theme : roots(facts)) {
            theme(facts, page, theme);
        }
        others(facts, page);
        offers(facts, page);
    }

    private static void themes(Facts facts, Page page) {
        long all = facts.project().stream(InterviewRecords.REPORT)
                .map(InterviewReport::respondent)
                .distinct()
                .count();
        List<Row> rows = roots(facts).stream()
                .filter(theme -> respondents(facts, theme) > 0)
                .map(theme -> Row.of(
                        theme.name(),
                        facts.text("voices.ofAll", respondents(facts, theme), all),
                        Long.toString(findings(facts, theme).size())))
                .toList();
        if (!rows.isEmpty()) {
            page.section(facts.text("voices.themes"));
            page.text(facts.text("voices.themes.text", all));
            page.table(
                    facts.text("voices.themes.caption"),
                    List.of(
                            Column.text(facts.text("column.theme"), 6),
                            Column.number(facts.text("column.mentionedBy"), 3),
                            Column.number(facts.text("column.findings"), 2)),
                    rows);
        }
    }

    private static void theme(Facts facts, Page page, Code theme) {
        var thread = thread(facts, theme);
        List<Quote> quotes = QuotePlaces.of(facts.project()).below(theme);
        if (thread.isEmpty() && quotes.isEmpty()) {
            return;
        }
        page.section(theme.name());
        thread.ifPresent(found -> page.ownText(found.text()));
        print(facts, page, quotes);
    }

    /// A quote that was released for the plan is printed, also when nobody has coded it.
    private static void others(Facts facts, Page page) {
        List<Quote> quotes = QuotePlaces.of(facts.project()).uncoded();
        if (!quotes.isEmpty()) {
            page.section(facts.text("voices.other"));
            print(facts, page, quotes);
        }
    }

    private static void print(Facts facts, Page page, List<Quote> quotes) {
        quotes.forEach(quote -> page.add(new Quotation(quote.text(), attribution(facts, quote))));
    }

    private static void offers(Facts facts, Page page) {
        if (facts.project().table(KnowledgeRecords.LOCAL_OFFER).isEmpty()) {
            return;
        }
        page.section(facts.text("voices.offers"));
        page.table(
                facts.text("voices.offers.caption"),
                List.of(
                        Column.text(facts.text("column.offer"), 4),
                        Column.text(facts.text("column.party"), 3),
                        Column.text(facts.text("column.targetGroup"), 4),
                        Column.text(facts.text("column.reach"), 3)),
                facts.project().stream(KnowledgeRecords.LOCAL_OFFER)
                        .map(one -> Row.of(
                                one.name(),
                                facts.partner(one.partner()),
                                facts.orUnknown(one.targetGroup()),
                                facts.orUnknown(one.reach())))
                        .toList());
    }

    /// Who said it: party group and phase, never the person or the organisation.
    static String attribution(Facts facts, Quote quote) {
        var finding = facts.project().find(InterviewRecords.FINDING, quote.finding());
        String group = finding.flatMap(found -> respondent(facts, found))
                .map(one -> facts.group(one.group()))
                .orElse("");
        var phase = finding.map(Finding::phase);
        return phase.map(found ->
                        facts.text("voices.attribution", group, facts.texts().name("general", found)))
                .orElse(group);
    }

    private static Optional<CommonThread> thread(Facts facts, Code theme) {
        return facts.project().stream(InterviewRecords.COMMON_THREAD)
                .filter(thread ->
                        thread.code().equals(theme.id()) && !thread.text().isBlank())
                .findFirst();
    }

    private static List<Code> roots(Facts facts) {
        return CodeBook.of(facts.project()).roots();
    }

    private static List<Finding> findings(Facts facts, Code theme) {
        var branch = CodeBook.of(facts.project()).branch(theme.id());
        return facts.project().stream(InterviewRecords.FINDING)
                .filter(finding -> finding.codes().stream().anyMatch(branch::contains))
                .toList();
    }

    private static long respondents(Facts facts, Code theme) {
        return findings(facts, theme).stream()
                .flatMap(finding -> respondent(facts, finding).stream())
                .distinct()
                .count();
    }

    private static Optional<Respondent> respondent(Facts facts, Finding finding) {
        return facts.project()
                .find(InterviewRecords.REPORT, finding.report())
                .flatMap(report -> facts.project().find(InterviewRecords.RESPONDENT, report.respondent()));
    }
}
