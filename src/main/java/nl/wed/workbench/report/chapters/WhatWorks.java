package nl.wed.workbench.report.chapters;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.wed.workbench.catalogue.Interventions.Intervention;
import nl.wed.workbench.domain.appraisal.AppraisalRecords;
import nl.wed.workbench.domain.appraisal.Option;
import nl.wed.workbench.domain.causes.Cause;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.report.model.Run;
import nl.wed.workbench.report.model.TableBlock.Cell;
import nl.wed.workbench.report.model.TableBlock.Column;
import nl.wed.workbench.report.model.TableBlock.Row;
import nl.wed.workbench.report.model.TableBlock.Tint;

/// Chapter 7: national knowledge per priority cause; scales side by side, never merged, with date
/// and status.
final class WhatWorks implements Chapter {
    @Override
    public void write(Facts facts, Page page) {
        var cards = new InterventionWords(facts);
        for (Cause cause : facts.priorityCauses()) {
            List<Intervention> considered = considered(facts, cause);
            if (considered.isEmpty()) {
                continue;
            }
            page.section(facts.text("works.cause", cause.name()), "", Run.names(CauseRecords.CAUSE, cause.id()));
            page.table(
                    facts.text("works.caption", cause.name()),
                    List.of(
                            Column.text(facts.text("column.option"), 3),
                            Column.text(facts.text("column.evidence"), 5),
                            Column.text(facts.text("column.effect"), 5),
                            Column.text(facts.text("column.cost"), 4)),
                    considered.stream()
                            .map(one -> Row.of(
                                            Cell.of(one.name()),
                                            new Cell(cards.evidence(one), Tint.NONE),
                                            new Cell(cards.effect(one), Tint.NONE),
                                            new Cell(cards.cost(one), Tint.NONE))
                                    .printing(named(facts, one)))
                            .toList());
            considered.stream().filter(one -> !one.warnings().isEmpty()).forEach(one -> cards.warnings(one, page));
        }
        lessons(facts, page);
    }

    static List<Intervention> considered(Facts facts, Cause cause) {
        Set<String> codes = new LinkedHashSet<>();
        facts.project().stream(AppraisalRecords.OPTION)
                .filter(option -> option.causes().contains(cause.id()))
                .map(Option::intervention)
                .filter(Objects::nonNull)
                .forEach(codes::add);
        return codes.stream()
                .flatMap(code -> facts.catalogue().interventions().find(code).stream())
                .toList();
    }

    /// The options that are this intervention.
    static List<Run.Prints> named(Facts facts, Intervention one) {
        return facts.project().stream(AppraisalRecords.OPTION)
                .filter(option -> one.code().equals(option.intervention()))
                .map(option -> Run.names(AppraisalRecords.OPTION, option.id()))
                .toList();
    }

    private static void lessons(Facts facts, Page page) {
        if (facts.project().table(AppraisalRecords.OPTION).isEmpty()) {
            return;
        }
        page.section(facts.text("works.lessons"));
        page.bulletsOfRuns(facts.catalogue().evidence().lessons().stream()
                .map(lesson -> new InterventionWords(facts).lesson(lesson))
                .toList());
    }
}
