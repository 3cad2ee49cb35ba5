package nl.wed.workbench.privacy;

import static nl.wed.workbench.domain.testing.TestTrajectory.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wed.workbench.domain.Project;
import nl.wed.workbench.domain.Ref;
import nl.wed.workbench.domain.basis.Basis;
import nl.wed.workbench.domain.basis.BasisRecords;
import nl.wed.workbench.domain.basis.Ground;
import nl.wed.workbench.domain.figures.FigureRecords;
import nl.wed.workbench.domain.figures.KeyMessage;
import nl.wed.workbench.domain.interviews.InterviewRecords;
import nl.wed.workbench.domain.interviews.ReleaseStatus;
import nl.wed.workbench.domain.interviews.ReportStatus;
import nl.wed.workbench.domain.kept.Kept;
import nl.wed.workbench.domain.kept.KeptFields;
import nl.wed.workbench.domain.kept.KeptRecord;
import nl.wed.workbench.domain.privacy.Kind;
import nl.wed.workbench.domain.privacy.KnownNames;
import nl.wed.workbench.domain.privacy.PrivacyReason;
import nl.wed.workbench.domain.privacy.PrivacyRecords;
import nl.wed.workbench.domain.testing.TestTrajectory;
import nl.wed.workbench.domain.trajectory.OwnSource;
import nl.wed.workbench.domain.trajectory.TrajectoryRecords;
import nl.wed.workbench.workspace.KnownPeople;
import org.junit.jupiter.api.Test;

class PrivacyScanTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Project PROJECT = TestTrajectory.project();
    private static final KnownNames NAMES = KnownPeople.of(PROJECT, TestTrajectory.respondentKeys());

    @Test
    void theTestTrajectoryIsClean() {
        assertThat(PrivacyScan.of(PROJECT, NAMES).open()).isEmpty();
    }

    @Test
    void aFindingSaysWhereAndKeepsTheWordsOutOfLogs() {
        var finding = open(message("Bel mevrouw Voorbeeldsma.")).getFirst();

        assertThat(finding.record()).isEqualTo(new Ref(FigureRecords.KEY_MESSAGE, id("message.2")));
        assertThat(finding.field()).isEqualTo("text");
        assertThat(finding.sentence()).isEqualTo("Bel mevrouw Voorbeeldsma.");
        assertThat(finding.toString()).contains("key-messages.text").doesNotContainIgnoringCase("voorbeeldsma");
    }

    private static Project resting(Project project, Ground... grounds) {
        UUID subject = id("message.2");
        UUID own = id("basis " + subject);
        return project.put(BasisRecords.BASIS, new Basis(own, subject, DAY, null, List.of(grounds)));
    }

    @Test
    void idsAndFiguresThatABasisHoldsAreNobodysAddressOrAccount() {
        var rests = resting(
                PROJECT,
                new Ground("score", id("option.start"), "6564da33-9e0f-4cf4-263b-bf779aaf8e95", "Bereik", "4", ""),
                new Ground("leader", null, "", "Een", "fa91bfad-f359-93d1-58f4-6f4ae6e1d850", ""),
                new Ground("figure", id("indicator.benefit"), "", "Bijstand", "123456782@2023JJ00", ""));
        assertThat(open(rests)).isEmpty();
    }

    @Test
    void aNameThatSomethingHadIsFoundInWhatRestsOnItAndReplacedThere() {
        var name = new Ground("name", id("goal.outcome"), "", "Voorbeeldsma", "Voorbeeldsma", "");
        var rests = resting(PROJECT, name);
        assertThat(open(rests)).hasSize(2);
        var person = Decisions.person(NAMES, open(rests).getFirst()).orElseThrow();
        assertThat(open(Decisions.replaceEverywhere(rests, NAMES, person))).isEmpty();
    }

    @Test
    void wordsThatMayNotBeUsedAreFoundWhereTheyWereTakenOverAndNotWhereTheyWereSaid() {
        var said = message("Men zegt: ouders weten vaak niet\n dat er een plaats is, en dat klopt.");
        assertThat(open(said)).isEmpty();
        var quote = said.find(InterviewRecords.QUOTE, id("quote.1")).orElseThrow();

        var refused = said.put(InterviewRecords.QUOTE, quote.withRelease(ReleaseStatus.REFUSED));

        assertThat(open(refused))
                .extracting(one -> one.record().id(), one -> one.spot().kind())
                .containsExactly(tuple(id("message.2"), Kind.WITHHELD));
        assertThat(PrivacyScan.of(refused, NAMES).records(Audience.OTHERS).free())
                .isFalse();
        assertThat(PrivacyScan.of(PROJECT, NAMES, refused)
                        .passages(Audience.OTHERS, List.of(Passage.of(quote.text())))
                        .free())
                .isFalse();
    }

    @Test
    void aReasonClosesAFindingUntilTheSentenceIsAnother() {
        var before = message("Eerst. Voorbeeldsma is een merk. En toen?");
        var decided = Decisions.leave(before, open(before).getFirst(), " Het is een merk ", DAY);

        assertThat(open(decided)).isEmpty();
        var elsewhere = decided.put(FigureRecords.KEY_MESSAGE, said("Anders. Voorbeeldsma is een merk. Niets."));
        assertThat(open(elsewhere)).isEmpty();
        var changed = decided.put(FigureRecords.KEY_MESSAGE, said("Voorbeeldsma is een wethouder."));
        assertThat(open(changed)).hasSize(1);
        assertThat(open(Decisions.reopen(decided, reason(decided)))).hasSize(1);
    }

    @Test
    void theNameIsNotInWhatIsKept() {
        var before = message("Voorbeeldsma is een merk.");
        var decided = Decisions.leave(before, open(before).getFirst(), "Het is een merk", DAY);

        assertThat(reason(decided).toString())
                .doesNotContainIgnoringCase("voorbeeldsma")
                .contains("key-messages");
        assertThat(reason(decided).reason()).isEqualTo("Het is een merk");
    }

    @Test
    void aNameInAReasonIsFoundAsWell() {
        var before = message("Voorbeeldsma is een merk.");
        var decided = Decisions.leave(before, open(before).getFirst(), "Voorbeeldsma vindt het goed", DAY);

        assertThat(open(decided)).extracting(one -> one.record().type().name()).containsExactly("privacy-reasons");
    }

    @Test
    void thePseudonymTakesThePlaceInAnyRecord() {
        var before = message("Dat zei mevr. W. Voorbeeldsma ook.");
        var after = Decisions.replace(before, open(before).getFirst(), "R02");

        assertThat(after.find(FigureRecords.KEY_MESSAGE, id("message.2")))
                .hasValueSatisfying(one -> assertThat(one.text()).isEqualTo("Dat zei R02 ook."));
    }

    @Test
    void anApprovedReportInWhichANameIsReplacedWaitsForApprovalAgain() {
        var report = PROJECT.all(InterviewRecords.REPORT).getFirst().withText("Dat zei mevr. W. Voorbeeldsma ook.");
        var before = PROJECT.put(InterviewRecords.REPORT, report.withStatus(ReportStatus.APPROVED));
        var inReport = open(before).stream()
                .filter(one -> one.record().id().equals(report.id()))
                .findFirst()
                .orElseThrow();

        var after = Decisions.replace(before, inReport, "R02");

        assertThat(after.find(InterviewRecords.REPORT, report.id()))
                .get()
                .returns("Dat zei R02 ook.", one -> one.text())
                .returns(ReportStatus.DRAFT, one -> one.status());
    }

    @Test
    void inAReportTheFindingsMoveAlongAndAllPlacesOfAPersonGoAtOnce() {
        var report = PROJECT.all(InterviewRecords.REPORT).getFirst();
        var coded = PROJECT.stream(InterviewRecords.FINDING)
                .filter(one -> one.report().equals(report.id()))
                .findFirst()
                .orElseThrow();
        String text = "Walburga zegt: Voorbeeldsma belt. " + report.text();
        var named = PROJECT.put(InterviewRecords.REPORT, report.withText(text))
                .put(InterviewRecords.FINDING, coded.movedTo(0, "Walburga zegt".length(), "Walburga zegt", false));
        var quote = named.all(InterviewRecords.QUOTE).getFirst();
        named = named.put(
                InterviewRecords.QUOTE, quote.withText("Walburga weet het.").withRelease(ReleaseStatus.RELEASED));
        var person = NAMES.known().stream()
                .filter(one -> one.name().startsWith("Walburga"))
                .findFirst()
                .orElseThrow();

        var after = Decisions.replaceEverywhere(named, NAMES, person);

        assertThat(open(after)).isEmpty();
        var moved = after.find(InterviewRecords.FINDING, coded.id()).orElseThrow();
        var now = after.find(InterviewRecords.REPORT, report.id()).orElseThrow().text();
        assertThat(now).startsWith("R02 zegt: R02 belt. ");
        assertThat(moved.text())
                .isEqualTo(now.substring(moved.start(), moved.end()))
                .contains("R02");
        assertThat(after.find(InterviewRecords.QUOTE, quote.id()))
                .hasValueSatisfying(one -> assertThat(one.release()).isEqualTo(ReleaseStatus.NOT_ASKED));
    }

    @Test
    void theWordsOfAFindingAreReplacedInItsReport() {
        var report = PROJECT.all(InterviewRecords.REPORT).getFirst();
        var coded = PROJECT.stream(InterviewRecords.FINDING)
                .filter(one -> one.report().equals(report.id()))
                .findFirst()
                .orElseThrow();
        var named = PROJECT.put(InterviewRecords.REPORT, report.withText("Walburga zegt dat. " + report.text()))
                .put(InterviewRecords.FINDING, coded.movedTo(0, 13, "Walburga zegt", false));
        var inFinding = open(named).stream()
                .filter(one -> one.record().type().equals(InterviewRecords.FINDING))
                .findFirst()
                .orElseThrow();

        var after = Decisions.replace(named, inFinding, "R02");

        assertThat(after.find(InterviewRecords.REPORT, report.id())
                        .orElseThrow()
                        .text())
                .startsWith("R02 zegt dat.");
    }

    @Test
    void whatIsFoundInADocumentIsToldWhereItStandsInARecord() {
        var project = message("Daar belt Voorbeeldsma over.");
        var scan = PrivacyScan.of(project, NAMES);
        var clean = scan.passages(Audience.OTHERS, List.of(Passage.of("Alles is goed.")));
        var named =
                scan.passages(Audience.OTHERS, List.of(Passage.of("Kern: Daar belt\nVoorbeeldsma over. Verder niet.")));

        assertThat(clean.free()).isTrue();
        assertThat(named.free()).isFalse();
        assertThat(named.open())
                .extracting(PrivacyFinding::record)
                .containsExactly(new Ref(FigureRecords.KEY_MESSAGE, id("message.2")));
        var decided = Decisions.leave(project, named.open().getFirst(), "mag", DAY);
        assertThat(PrivacyScan.of(decided, NAMES)
                        .passages(Audience.OTHERS, List.of(Passage.of("Daar belt Voorbeeldsma over.")))
                        .free())
                .isTrue();
    }

    @Test
    void whatStandsInNoRecordIsToldOfTheDocumentAndCanBeLeft() {
        var leaving = List.of(Passage.of("Plan-Voorbeeldsma.docx"));
        var found = PrivacyScan.of(PROJECT, NAMES).passages(Audience.OTHERS, leaving);

        assertThat(found.open()).extracting(PrivacyFinding::field).containsExactly(PrivacyFinding.DOCUMENT);
        var decided = Decisions.leave(PROJECT, found.open().getFirst(), "mag", DAY);
        assertThat(PrivacyScan.of(decided, NAMES)
                        .passages(Audience.OTHERS, leaving)
                        .open())
                .isEmpty();
        assertThat(Decisions.replace(PROJECT, found.open().getFirst(), "R02")).isSameAs(PROJECT);
    }

    @Test
    void anAuthorIsNoRespondent() {
        var source = new OwnSource(id("author"), "Voorbeeldsma, W.", "Werk van Voorbeeldsma", 2019, null, null);

        assertThat(open(PROJECT.put(TrajectoryRecords.OWN_SOURCE, source))).isEmpty();
        assertThat(PrivacyScan.of(PROJECT, NAMES)
                        .passages(Audience.OTHERS, List.of(new Passage("W. Voorbeeldsma (red.)", true)))
                        .open())
                .isEmpty();
    }

    @Test
    void aLockedKeyKeepsFromOthersWhatItLetsThrough() {
        var scan = PrivacyScan.of(PROJECT, new KnownNames.Locked());

        assertThat(scan.records(Audience.OTHERS, "plan.wed").free()).isFalse();
        assertThat(scan.records(Audience.ONESELF, "plan.wed").free()).isTrue();
        assertThat(scan.records(Audience.ONESELF, "plan.wed").worthTelling()).isTrue();
        assertThat(PrivacyScan.of(PROJECT, new KnownNames.Absent())
                        .records(Audience.OTHERS, "plan.wed")
                        .free())
                .isTrue();
    }

    @Test
    void aPersonWithoutPseudonymCannotBeReplaced() {
        var project = message("Dat zei Voorbeeldsma.").remove(InterviewRecords.RESPONDENT, id("respondent.2"));
        var names = KnownPeople.of(project, TestTrajectory.respondentKeys());
        var finding = PrivacyScan.of(project, names).open().getFirst();

        assertThat(Decisions.person(names, finding)).isEqualTo(Optional.empty());
    }

    private static KeyMessage said(String text) {
        return new KeyMessage(id("message.2"), text, List.of());
    }

    private static Project message(String text) {
        return PROJECT.put(FigureRecords.KEY_MESSAGE, said(text));
    }

    private static List<PrivacyFinding> open(Project project) {
        return PrivacyScan.of(project, NAMES).open();
    }

    private static PrivacyReason reason(Project project) {
        return project.all(PrivacyRecords.REASON).getLast();
    }

    /// Nobody can read here what a newer program wrote, but a name in it is a name.
    @Test
    void aNameInWhatANewerProgramWroteIsFoundToo() {
        var record = new Ref(FigureRecords.KEY_MESSAGE, id("message.1"));
        var field = new KeptFields(Map.of("later", "\"Bel Voorbeeldsma\""), Map.of());
        var inside = new KeptFields(Map.of(), Map.of("x", List.of(new KeptFields.Inside("0", "{}", field))));
        var kind = List.of(new KeptRecord(id("kept"), "{\"tekst\":\"Bel Voorbeeldsma\"}"));

        assertThat(open(PROJECT.withKept(Kept.NOTHING.withFields(Map.of(record, field)))))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.record()).isEqualTo(record);
                    assertThat(finding.inRecord()).isFalse();
                });
        assertThat(open(PROJECT.withKept(Kept.NOTHING.withFields(Map.of(record, inside)))))
                .hasSize(1);
        assertThat(open(PROJECT.withKept(Kept.NOTHING.withKind("tegenspraken", kind))))
                .hasSize(1);
    }

    @Test
    void whatStandsInARecordAndInTheNameOfTheFileIsToldOnce() {
        var project = message("Voorbeeldsma");

        assertThat(PrivacyScan.of(project, NAMES)
                        .records(Audience.OTHERS, "Voorbeeldsma")
                        .open())
                .hasSize(1);
    }
}
