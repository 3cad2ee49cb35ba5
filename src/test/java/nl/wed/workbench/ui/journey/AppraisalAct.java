package nl.wed.workbench.ui.journey;

import java.util.Collections;
import javafx.scene.input.KeyCode;

/// Step 5: the chosen approach becomes an option for the priority cause, is scored on every
/// criterion, and gets a decision with its reason.
public record AppraisalAct(Hand hand) {
    public static final String REASON = "Bewezen en passend bij de oorzaak.";
    public static final String THEORY = "Vroege steun geeft rust in het gezin.";
    public static final String CONDITIONS = "Een vaste verpleegkundige.";

    public void perform(int criteria) {
        hand.press("proposal-add-0").pressFirst("option-edit-");
        hand.write("option-theory", THEORY).write("option-conditions", CONDITIONS);
        hand.press("option-back").press("appraisal-scores").pressFirst("score-");
        hand.type(Collections.nCopies(criteria, KeyCode.DIGIT4).toArray(KeyCode[]::new));
        hand.press("appraisal-decisions").pressWords(KnowledgeAct.APPROACH);
        hand.press("decide-START").write("decision-reason", REASON).press("decide-START");
    }
}
