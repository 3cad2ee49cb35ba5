package nl.wed.workbench.report.chapters;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wed.workbench.catalogue.Glossary.GlossaryTerm;
import nl.wed.workbench.catalogue.Interventions.Intervention;
import nl.wed.workbench.domain.AgePhase;
import nl.wed.workbench.domain.VerificationStatus;
import nl.wed.workbench.domain.appraisal.AppraisalRecords;
import nl.wed.workbench.domain.appraisal.Option;
import nl.wed.workbench.domain.figures.DataSet;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.interviews.HeldTalks;
import nl.wed.workbench.report.model.Block;
import nl.wed.workbench.report.model.Definitions;
import nl.wed.workbench.report.model.Definitions.Definition;
import nl.wed.workbench.report.model.Run;
import nl.wed.workbench.report.model.SourceList;
import nl.wed.workbench.report.model.TableBlock;
import nl.wed.workbench.report.model.TableBlock.Cell;
import nl.wed.workbench.report.model.TableBlock.Column;
import nl.wed.workbench.report.model.TableBlock.Row;

/// The appendices A to E.
final class Appendices {
    private Appendices() {}

    /// A: every figure with definition, period, value and source.
    static void indicators(Facts facts, Page page) {
        Set<UUID> cited = new HashSet<>();
        page.table(
                facts.text("appendix.indicators.caption"),
                List.of(
                        Column.text(facts.text("column.indicator"), 4),
                        Column.text(facts.text("column.definition"), 6),
                        Column.text(facts.text("column.period"), 2),
                        Column.number(facts.trajectory().municipalityName(), 3),
                        Column.text(facts.text("column.source"), 3)),
                facts.figures().all().stream()
                        .map(figure -> Row.of(
                                        Cell.of(facts.name(figure)),
                                        Cell.of(
                                                Run.plain(figure.indicator().definition()),
                                                Run.plain(" "),
                                                mark(
                                                        facts,
                                                        figure.indicator().status() == VerificationStatus.TO_VERIFY)),
                                        Cell.of(figure.own().periodLabel()),
                                        Cell.of(facts.words().of(figure.own().value(), figure)),
                                        source(facts, figure.dataSet(), cited))
                                .printing(Run.names(
                                        FigureRecords.INDICATOR,
                                        figure.indicator().id())))
                        .toList());
    }

    /// The source by its short name, with a note where it is first named.
    private static Cell source(Facts facts, DataSet dataSet, Set<UUID> cited) {
        var source = facts.sources().dataSet(dataSet);
        Run name = Run.plain(source.shortText());
        return cited.add(dataSet.id()) ? Cell.of(name, Run.cite(source)) : Cell.of(name);
    }

    private static Run mark(Facts facts, boolean toVerify) {
        return toVerify ? Run.mark(facts.texts().get("general.toVerify")) : Run.plain("");
    }

    /// B: a card for every intervention that was considered.
    static void interventions(Facts facts, Page page) {
        facts.project().stream(AppraisalRecords.OPTION)
                .map(Option::intervention)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(code -> facts.catalogue().interventions().find(code).stream())
                .forEach(one -> card(facts, page, one));
    }

    private static void card(Facts facts, Page page, Intervention one) {
        page.section(
                one.name(),
                "intervention-" + one.code(),
                WhatWorks.named(facts, one).toArray(Run.Prints[]::new));
        new InterventionWords(facts).card(one, page);
    }

    /// C: how many conversations per party group and phase, without persons.
    static void interviews(Facts facts, Page page) {
        List<AgePhase> phases = facts.trajectory().phases();
        List<Column> columns = new ArrayList<>();
        columns.add(Column.text(facts.text("column.group"), 6));
        phases.forEach(
                phase -> columns.add(new Column(facts.texts().name("general", phase), 2, TableBlock.Align.CENTER)));
        var held = HeldTalks.of(facts.project());
        List<Row> rows = held.groups().stream()
                .map(group -> coverage(facts, phases, held, group))
                .toList();
        page.table(facts.text("appendix.interviews.caption"), columns, rows);
        page.note(facts.text("appendix.interviews.note"));
    }

    private static Row coverage(Facts facts, List<AgePhase> phases, HeldTalks held, String group) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(facts.group(group)));
        for (AgePhase phase : phases) {
            int count = held.with(group, phase);
            cells.add(Cell.of(count == 0 ? "–" : Integer.toString(count))
                    .tinted(count == 0 ? TableBlock.Tint.NONE : TableBlock.Tint.LIGHT));
        }
        return new Row(Row.Kind.DATA, cells);
    }

    /// D: every source that is cited in a document, once, in alphabetical order.
    static void sources(Facts facts, List<Block> document, Page page) {
        var sources = SourceWords.sorted(CitedSources.in(document));
        if (!sources.isEmpty()) {
            page.add(new SourceList(sources));
        }
    }

    /// E: the terms of the glossary that occur in the document.
    static void terms(Facts facts, List<Block> document, Page page) {
        String text = PlainText.of(document).toLowerCase(Locale.ROOT);
        List<Definition> used = facts.catalogue().glossary().all().stream()
                .filter(term -> occurs(text, term))
                .collect(Collectors.toMap(GlossaryTerm::term, term -> term, (first, _) -> first, TreeMap::new))
                .values()
                .stream()
                .map(term -> Definition.of(term.term(), term.meaning()))
                .toList();
        if (!used.isEmpty()) {
            page.add(new Definitions(used));
        }
    }

    /// Whether the term is in the text as whole words. A search by hand: a pattern per term is a
    /// tenth of a first export.
    private static boolean occurs(String text, GlossaryTerm term) {
        String word = term.term().toLowerCase(Locale.ROOT);
        int at = text.indexOf(word);
        while (at >= 0 && !standsAlone(text, at, at + word.length())) {
            at = text.indexOf(word, at + 1);
        }
        return at >= 0;
    }

    private static boolean standsAlone(String text, int from, int to) {
        return (from == 0 || !Character.isLetter(text.codePointBefore(from)))
                && (to == text.length() || !Character.isLetter(text.codePointAt(to)));
    }
}
