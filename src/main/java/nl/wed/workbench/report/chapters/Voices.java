package nl.wed.workbench.report.chapters;

import java.util.List;
import java.util.Optional;
import nl.wed.workbench.domain.chain.QuotePlaces;
import nl.wed.workbench.domain.interviews.Code;
import nl.wed.workbench.domain.interviews.CommonThread;
import nl.wed.workbench.domain.interviews.InterviewRecords;
import nl.wed.workbench.domain.interviews.Quote;
import nl.wed.workbench.domain.interviews.ReleasedQuotes;
import nl.wed.workbench.domain.interviews.ThemeMatrix;
import nl.wed.workbench.domain.knowledge.KnowledgeRecords;
import nl.wed.workbench.report.model.Quotation;
import nl.wed.workbench.report.model.Run;
import nl.wed.workbench.report.model.TableBlock.Column;
import nl.wed.workbench.report.model.TableBlock.Row;

/// Chapter 5: what key figures see. Counts respondents, not fragments; prints released quotes only,
/// by party group and phase, of who lets be quoted.
final class Voices implements Chapter {
    @Override
    public void write(Facts facts, Page page) {
        var matrix = ThemeMatrix.of(facts.project());
        var quotes = QuotePlaces.of(facts.project());
        themes(facts, page, matrix);
        for (var theme : matrix.mainThemes()) {
            theme(facts, page, theme.code(), quotes.below(theme.code()));
        }
        others(facts, page, quotes.uncoded());
        offers(facts, page);
    }

    private static void themes(Facts facts, Page page, ThemeMatrix matrix) {
        List<Row> rows = matrix.mainThemes().stream()
                .filter(theme -> !theme.total().mentioned().isEmpty())
                .map(theme -> Row.of(
                                theme.code().name(),
                                facts.text(
                                        "voices.ofAll",
                                        theme.total().mentioned().size(),
                                        matrix.size()),
                                Integer.toString(matrix.findings(theme.code()).size()))
                        .printing(Run.names(InterviewRecords.CODE, theme.code().id())))
                .toList();
        if (!rows.isEmpty()) {
            page.section(facts.text("voices.themes"));
            page.text(facts.text("voices.themes.text", matrix.size()));
            page.table(
                    facts.text("voices.themes.caption"),
                    List.of(
                            Column.text(facts.text("column.theme"), 6),
                            Column.number(facts.text("column.mentionedBy"), 3),
                            Column.number(facts.text("column.findings"), 2)),
                    rows);
        }
    }

    private static void theme(Facts facts, Page page, Code theme, List<Quote> quotes) {
        var thread = thread(facts, theme);
        if (thread.isEmpty() && quotes.isEmpty()) {
            return;
        }
        page.section(theme.name(), "", Run.prints(InterviewRecords.CODE, theme.id()));
        thread.ifPresent(found -> page.ownText(found.text(), Run.prints(InterviewRecords.COMMON_THREAD, found.id())));
        print(facts, page, quotes);
    }

    /// A quote that was released for the plan is printed, also when nobody has coded it.
    private static void others(Facts facts, Page page, List<Quote> quotes) {
        if (!quotes.isEmpty()) {
            page.section(facts.text("voices.other"));
            print(facts, page, quotes);
        }
    }

    private static void print(Facts facts, Page page, List<Quote> quotes) {
        quotes.forEach(quote -> page.add(new Quotation(
                quote.text(), attribution(facts, quote), List.of(Run.prints(InterviewRecords.QUOTE, quote.id())))));
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
                                        facts.orUnknown(one.reach()))
                                .printing(Run.prints(KnowledgeRecords.LOCAL_OFFER, one.id())))
                        .toList());
    }

    /// Who said it: party group and phase, never the person or the organisation.
    static String attribution(Facts facts, Quote quote) {
        var speaker = ReleasedQuotes.Speaker.of(facts.project(), quote);
        String group = speaker.group().map(facts::group).orElse("");
        return speaker.phase()
                .map(found ->
                        facts.text("voices.attribution", group, facts.texts().name("general", found)))
                .orElse(group);
    }

    private static Optional<CommonThread> thread(Facts facts, Code theme) {
        return facts.project().stream(InterviewRecords.COMMON_THREAD)
                .filter(thread ->
                        thread.code().equals(theme.id()) && !thread.text().isBlank())
                .findFirst();
    }
}
