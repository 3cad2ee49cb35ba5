package nl.wed.workbench.report.chapters;

import java.util.List;
import nl.wed.workbench.domain.plan.Agreement;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.plan.Support;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.report.model.Run;
import nl.wed.workbench.report.model.Signatures;
import nl.wed.workbench.report.model.Signatures.Signatory;
import nl.wed.workbench.report.model.TableBlock.Column;
import nl.wed.workbench.report.model.TableBlock.Row;

/// Chapter 13: what each party agrees to, on which condition, and what it brings.
final class Commitment implements Chapter {
    @Override
    public void write(Facts facts, Page page) {
        var endorsements = Support.of(facts.project());
        if (endorsements.isEmpty()) {
            return;
        }
        page.section(facts.text("support.overview"));
        page.table(
                facts.text("support.caption"),
                List.of(
                        Column.text(facts.text("column.party"), 4),
                        Column.text(facts.text("column.agreement"), 3),
                        Column.text(facts.text("column.reservation"), 4),
                        Column.text(facts.text("column.contribution"), 5)),
                endorsements.stream()
                        .map(one -> Row.of(
                                        facts.partner(one.partner()),
                                        facts.texts().name("plan", one.agreement()),
                                        one.reservation(),
                                        one.contribution())
                                .printing(
                                        Run.prints(PlanRecords.ENDORSEMENT, one.id()),
                                        Run.names(TrajectoryRecords.PARTNER, one.partner())))
                        .toList());
        List<Signatory> signatories = endorsements.stream()
                .filter(one -> one.agreement() == Agreement.YES || one.agreement() == Agreement.WITH_RESERVATION)
                .map(one -> new Signatory(facts.partner(one.partner()), "", ""))
                .toList();
        if (!signatories.isEmpty()) {
            page.section(facts.text("support.signatures"));
            page.add(new Signatures(signatories));
        }
    }
}
