package nl.wed.workbench.ui.journey;

import javafx.scene.input.KeyCode;

/// Step 6: a priority with a goal, the option as measure with its milestone, money, monitoring, the
/// word of the party and a text of one's own.
public record PlanAct(Hand hand, String cause, String partner) {
    public static final String PRIORITY = "Een vroege start";
    public static final String GOAL = "Minder gezinnen met geldzorgen";
    public static final String MILESTONE = "Eerste gezinnen gestart";
    public static final String FUNDING = "Gemeentelijke testgelden";
    public static final String POST = "Inzet verpleegkundigen";
    public static final String MONITORING = "Gezinnen in begeleiding";
    public static final String CONTRIBUTION = "Levert twee verpleegkundigen.";
    public static final String CHAPTER = "1  Aanleiding, opdracht en totstandkoming";
    public static final String OWN_TEXT = "Deze aanleiding is met de hand geschreven.";

    public void perform() {
        goal();
        measure();
        budget();
        hand.press("plan-followup").press("monitoring-add").write("monitoring-what", MONITORING);
        hand.write("monitoring-source", "Eigen telling").choose("monitoring-owner", partner);
        hand.write("monitoring-moments", "1-9-2027").press("dialog-act");
        hand.press("plan-support").pressWords(partner).press("endorsements-edit");
        hand.choose("endorsement-agreement", "instemming");
        hand.write("endorsement-contribution", CONTRIBUTION).press("dialog-act");
        hand.press("plan-chapters").pressWords(CHAPTER).write("chapter-text", OWN_TEXT);
    }

    private void goal() {
        hand.press("priority-add").write("priority-name", PRIORITY).pressWords(cause);
        hand.press("goal-add").write("goal-title", GOAL);
        hand.choose("goal-indicator", FiguresAct.INDICATOR).write("goal-group", "gezinnen");
        hand.choose("goal-change", "dalen").write("goal-target", "5,5");
        hand.write("goal-target-year", "2029").press("goal-from-figure");
        hand.write("goal-source", "Testcijfers").choose("goal-owner", partner).pressWords(cause);
        hand.write("goal-effect", "Ouders houden ruimte over.");
    }

    private void measure() {
        hand.press("plan-measures").press("measure-take-0").pressWords(GOAL);
        hand.choose("measure-owner", partner);
        hand.date("measure-start", "1-1-2027").date("measure-end", "31-12-2029");
        hand.write("measure-reach", "40").write("measure-quality", "Volgens het handboek");
        hand.date("measure-evaluation", "1-6-2028").date("measure-decision", "1-9-2028");
        hand.write("measure-criteria", "Minstens dertig gezinnen bereikt");
        hand.press("actions-add").write("action-title", MILESTONE).press("action-milestone");
        hand.date("action-end", "1-4-2027").press("dialog-act");
    }

    private void budget() {
        hand.press("plan-budget").press("funding-add").write("funding-name", FUNDING);
        hand.press("dialog-act").pressFirst("budget-add-").write("post-description", POST);
        hand.choose("post-funding", FUNDING).press("dialog-act");
        hand.write("amount-2-2027", "12.500").type(KeyCode.ENTER);
        hand.pressFirst("post-rest-");
        hand.write("available-1-2027", "12.500").type(KeyCode.ENTER);
    }
}
