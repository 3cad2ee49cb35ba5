package nl.wed.workbench.domain.basis;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.Table;
import nl.wed.workbench.domain.appraisal.AppraisalRecords;
import nl.wed.workbench.domain.appraisal.DecisionKind;
import nl.wed.workbench.domain.causes.CauseRecords;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.knowledge.KnowledgeRecords;
import nl.wed.workbench.domain.plan.PlanRecords;
import nl.wed.workbench.domain.plan.YearAmount;
import nl.wed.workbench.domain.records.Removal;
import nl.wed.workbench.domain.testing.Changed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OwnWordsTest {
    private final Written start = Written.start();

    @Test
    void anAmountThatATextNamesAndThatChangesIsSaid() {
        var written = start.writes("Maatregel start kost in totaal € 37.500,50.");
        assertThat(written.changes()).isEmpty();

        assertThat(costlier(written).changes())
                .containsExactly("amount.measure € 37.500,50|Maatregel start||45.000,50");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "De begroting is in totaal € 45.500,50.",
                "Wij vragen in totaal 45.500,50 euro.",
                "De totale begroting is € 45.501,-.",
                "In totaal is het 45,5 duizend euro.",
                "Het totale bedrag: € 0,05 miljoen."
            })
    void anAmountIsKnownHoweverItIsWritten(String text) {
        var changes = costlier(start.writes(text)).changes();
        assertThat(changes)
                .hasSize(1)
                .first()
                .asString()
                .startsWith("amount.all ")
                .endsWith("|||53.000,50");
    }

    @Test
    void whatThereIsOfAFundingInAYearIsAnAmountAsWell() {
        UUID funding = id("funding.structural");
        var one = start.project().find(PlanRecords.FUNDING, funding).orElseThrow();
        var written = start.edit(now -> now.put(PlanRecords.FUNDING, one.having(2027, new BigDecimal("61234"))))
                .writes("Van " + one.name() + " is er in 2027 € 61.234.");
        assertThat(written.changes()).isEmpty();
        assertThat(written.edit(now -> now.put(PlanRecords.FUNDING, one.having(2027, new BigDecimal("50000"))))
                        .changes())
                .containsExactly("amount.has € 61.234|" + one.name() + "|2027|50.000");
        assertThat(written.edit(now -> now.put(PlanRecords.FUNDING, one.having(2027, null)))
                        .changes())
                .containsExactly("amount.has.gone € 61.234|" + one.name() + "|2027");
    }

    @Test
    void anAmountOfAYearThatTheSentenceNamesIsNotThatOfAnotherYear() {
        UUID funding = id("funding.structural");
        var one = start.project().find(PlanRecords.FUNDING, funding).orElseThrow();
        var both = one.having(2027, new BigDecimal("61234")).having(2028, new BigDecimal("61234"));
        var written = start.edit(now -> now.put(PlanRecords.FUNDING, both))
                .writes("Van " + one.name() + " is er in 2027 € 61.234.");
        assertThat(written.edit(now -> now.put(PlanRecords.FUNDING, both.having(2028, BigDecimal.ONE)))
                        .changes())
                .isEmpty();
    }

    @Test
    void anAmountThatNothingTellsApartIsEachOfThose() {
        var written = start.writes("Er is € 8.000 nodig.");
        var after = written.edit(now -> amount(now, "budget.keep.2027", YearAmount.of(new BigDecimal("1"))));
        assertThat(after.changes()).containsExactly("amount.measure € 8.000|Maatregel keep||1");
    }

    @Test
    void whatIsUnknownNowIsSaidToBeUnknown() {
        var after = start.writes("Maatregel keep kost € 8.000.")
                .edit(now -> amount(now, "budget.keep.2027", YearAmount.UNKNOWN));
        assertThat(after.changes()).contains("amount.measure.unknown € 8.000|Maatregel keep|");
    }

    @Test
    void anAmountThatIsNoneOfThePlanIsNobodysBusiness() {
        assertThat(costlier(start.writes("Een fiets kost € 900, en er zijn 3 fietsen."))
                        .changes())
                .isEmpty();
    }

    @Test
    void aNameThatIsGoneOrChangedIsSaid() {
        var written = start.writes("Wij pakken Oorzaak 1 en oorzaak 2 aan.");
        var renamed = written.change(CauseRecords.CAUSE, "cause.1", "name", "Geldzorgen");
        assertThat(renamed.changes()).containsExactly("renamed Oorzaak 1|Geldzorgen");

        var gone = written.edit(now -> Removal.of(now, CauseRecords.CAUSE, id("cause.2")));
        assertThat(gone.changes()).containsExactly("gone oorzaak 2");
    }

    @Test
    void aNameOfThreeLettersIsTooShortToBeMeant() {
        var written = start.edit(now -> Changed.in(now, CauseRecords.CAUSE, id("cause.1"), "name", "Zij"))
                .edit(now -> Changed.in(now, CauseRecords.CAUSE, id("cause.2"), "name", "Geld"))
                .writes("Zij hebben geen geld");
        assertThat(written.change(CauseRecords.CAUSE, "cause.1", "name", "Ouders")
                        .changes())
                .isEmpty();
        assertThat(written.change(CauseRecords.CAUSE, "cause.2", "name", "Schulden")
                        .changes())
                .as("four letters, at the end of the text")
                .containsExactly("renamed geld|Schulden");
    }

    @Test
    void aNumberIsAboutWhatItsOwnSentenceOrLineNames() {
        for (String between : List.of(". ", "! ", "?\n", "\n")) {
            var written =
                    start.writes("In 2024 is veel gebeurd" + between + "Het Bereik voorschoolse educatie is 74%.");
            assertThat(written.with(Others.later(2025, 90)).changes())
                    .as(between)
                    .hasSize(1);
        }
        var written = start.writes("In 2024 (p.p.) is het Bereik voorschoolse educatie 74%");
        assertThat(written.with(Others.later(2025, 90)).changes()).isEmpty();
    }

    @Test
    void aNameInsideALongerNameIsNotMeant() {
        var written = start.edit(now -> Changed.in(now, CauseRecords.CAUSE, id("cause.1"), "name", "Armoede"))
                .edit(now -> Changed.in(now, CauseRecords.CAUSE, id("cause.2"), "name", "Armoede en schulden"))
                .writes("Armoede en schulden staan voorop.");
        assertThat(written.change(CauseRecords.CAUSE, "cause.1", "name", "Geldzorgen")
                        .changes())
                .isEmpty();
    }

    @Test
    void aNameThatSomethingElseHasTooIsStillTrue() {
        var written = start.edit(now -> Changed.in(now, CauseRecords.CAUSE, id("cause.5"), "name", "Maatregel keep"))
                .writes("Wij kiezen Maatregel keep.");
        assertThat(written.edit(now -> Removal.of(now, CauseRecords.CAUSE, id("cause.5")))
                        .changes())
                .isEmpty();
    }

    @Test
    void aCauseThatIsNoPriorityAnyMoreAndAnotherDecisionAreSaid() {
        var written = start.writes("Oorzaak 1 gaat voor, en Aanpak start begint.");
        var after = written.edit(now -> Changed.in(now, CauseRecords.CAUSE, id("cause.1"), "priority", false))
                .change(AppraisalRecords.DECISION, "decision.start", "kind", DecisionKind.STOP);
        assertThat(after.changes()).containsExactly("priority Oorzaak 1", "decided.STOP Aanpak start");
    }

    @Test
    void aFigureThatChangedUnderANumberIsSaidWithoutTheNumber() {
        var written = start.writes("Het Bereik voorschoolse educatie is 74%.");
        assertThat(written.with(Others.reach(80)).changes())
                .containsExactly("said.figure.changed 74%|Bereik voorschoolse educatie|2024|2024");
        assertThat(written.with(Others.later(2025, 90)).changes())
                .containsExactly("said.figure.later 74%|Bereik voorschoolse educatie|2024|2025");
        assertThat(written.with(Others.later(2025, 74)).changes()).isEmpty();
    }

    @Test
    void aFigureOfAYearStaysTrueWhenALaterYearComes() {
        var written = start.writes("Het Bereik voorschoolse educatie was in 2024 nog 74%.");
        assertThat(written.with(Others.later(2025, 90)).changes()).isEmpty();
        assertThat(written.with(Others.reach(80)).changes()).isNotEmpty();
    }

    @Test
    void causesThatWereChosenAreCountedAsThose() {
        var written =
                start.change(CauseRecords.CAUSE, "cause.4", "priority", false).writes("Drie oorzaken zijn gekozen.");
        assertThat(written.changes()).isEmpty();
        assertThat(written.change(CauseRecords.CAUSE, "cause.3", "priority", false)
                        .changes())
                .containsExactly("count.priorityCauses Drie||2");
    }

    @Test
    void whatIsCountedIsSaid() {
        var written = start.writes("Wij nemen twee maatregelen met 4 prioritaire oorzaken, voor 60 kinderen.");
        var after = written.edit(now -> Removal.of(now, PlanRecords.MEASURE, id("measure.keep")))
                .change(PlanRecords.MEASURE, "measure.start", "reachTarget", 75);
        assertThat(after.changes())
                .contains("count.measures twee||1", "number.reach 60|Maatregel start|75")
                .noneMatch(one -> one.startsWith("count.priorityCauses"));
    }

    @Test
    void rewritingTheNumberTakesTheMarkAway() {
        var after = costlier(start.writes("Maatregel start kost € 37.500,50."));
        assertThat(after.changes()).isNotEmpty();
        assertThat(after.writes("Maatregel start kost € 45.000,50.").changes()).isEmpty();
    }

    @Test
    void otherWordsBesideTheNumberLeaveTheMark() {
        var after = costlier(start.writes("Maatregel start kost € 37.500,50."));
        assertThat(after.writes("Onze Maatregel start kost € 37.500,50.").changes())
                .isEqualTo(after.changes());
    }

    @Test
    void whoeverLookedAndLeftItTakesTheMarkAway() {
        var after = costlier(start.writes("Maatregel start kostte eerst € 37.500,50."));
        assertThat(after.confirmed(Written.chapter()).changes()).isEmpty();
    }

    @Test
    void theDayAndTheMeetingOfThatDayAreKept() {
        var day = LocalDate.of(2027, 5, 4);
        var written = start.change(KnowledgeRecords.MEETING, "meeting.1", "date", day)
                .on(
                        day,
                        now -> Changed.in(now, PlanRecords.CHAPTER_TEXT, Written.chapter(), "text", "Over Oorzaak 1."));
        assertThat(Basis.of(written.project(), Written.chapter())).hasValueSatisfying(basis -> {
            assertThat(basis.date()).isEqualTo(day);
            assertThat(basis.meeting()).isEqualTo(id("meeting.1"));
        });
    }

    @Test
    void anOlderFileNoticesWhatChangesFromNowOn() {
        var text = start.writes("Maatregel start kost € 37.500,50.");
        var older = text.project().with(BasisRecords.BASIS, Table.<Basis>empty());
        Project begun = Bases.begun(older, text.facts(older));
        assertThat(Basis.of(begun, Written.chapter()))
                .hasValueSatisfying(basis -> assertThat(basis.date()).isNull());
        assertThat(costlier(new Written(begun, text.observations())).changes()).isNotEmpty();
    }

    @Test
    void ofAStateWithoutBasesThatComesBackWhatIsTheSameRestsOnWhatItDid() {
        var now = start.writes("Maatregel start kost € 37.500,50.")
                .edit(project ->
                        Changed.in(project, FigureRecords.KEY_MESSAGE, id("message.1"), "text", "Oorzaak 1 gaat voor."))
                .project();
        var state = Changed.in(now, FigureRecords.KEY_MESSAGE, id("message.1"), "text", "Oorzaak 2 gaat voor.")
                .with(BasisRecords.BASIS, Table.<Basis>empty());
        var back = Bases.restored(now, state);
        assertThat(Basis.of(back, Written.chapter())).isPresent();
        assertThat(Basis.of(back, id("message.1"))).isEmpty();
        assertThat(Bases.restored(state, now)).isSameAs(now);
    }

    @Test
    void aBasisUnderTheIdOfAnotherSaysNothing() {
        var written = costlier(start.writes("Maatregel start kost in totaal € 37.500,50."));
        var own = Basis.of(written.project(), Written.chapter()).orElseThrow();
        var project = written.project().put(BasisRecords.BASIS, own.withSubject(id("message.1")));

        assertThat(written.changes()).isNotEmpty();
        assertThat(new Written(project, written.observations()).changes()).isEmpty();
    }

    @Test
    void whatIsRemovedTakesItsBasisAlong() {
        var written = start.edit(
                now -> Changed.in(now, FigureRecords.KEY_MESSAGE, id("message.1"), "text", "Oorzaak 1 gaat voor."));
        assertThat(Basis.of(written.project(), id("message.1"))).isPresent();
        var removal = Removal.plan(written.project(), new Ref(FigureRecords.KEY_MESSAGE, id("message.1")));
        assertThat(Basis.of(removal.after(), id("message.1"))).isEmpty();
        assertThat(removal.isHarmless()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2027", "1999"})
    void aYearIsNoNumber(String year) {
        assertThat(WrittenNumber.in("In " + year + " begint het.")).isEmpty();
    }

    private static Project amount(Project project, String post, YearAmount amount) {
        return project.put(
                PlanRecords.BUDGET_POST,
                project.find(PlanRecords.BUDGET_POST, id(post)).orElseThrow().saying(2027, amount));
    }

    private static Written costlier(Written written) {
        return written.edit(now -> amount(now, "budget.start.2027", YearAmount.of(new BigDecimal("20000.00"))));
    }
}
