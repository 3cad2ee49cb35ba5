package nl.wed.workbench.ui.journey;

import javafx.scene.input.KeyCode;
import nl.wed.workbench.catalogue.Catalogue;

/// Step 4: a problem, and a cause of the catalogue, both resting on the figure and the quote; the
/// cause is scored by two participants and made a priority.
public record CausesAct(Hand hand, Catalogue catalogue) {
    public static final String PROBLEM = "Jonge kinderen beginnen met achterstand";
    public static final String REASON = "Raakt het hele gezin.";

    private static final String CODE = "O05";

    /// The name of the cause that is taken over.
    public String cause() {
        return catalogue.causes().find(CODE).orElseThrow().name();
    }

    public void perform() {
        hand.press("problem-add").write("problem-title", PROBLEM);
        hand.press("dialog-act");
        evidence();
        hand.press("cause-pick").write("cause-search", CODE).pressWords(CODE + " " + cause());
        hand.press("dialog-act");
        evidence();
        hand.press("evidence-insight").press("dialog-act");
        hand.press("tab-votes").press("participant-more").press("vote-0");
        hand.type(KeyCode.DIGIT4, KeyCode.DIGIT2, KeyCode.DIGIT5, KeyCode.DIGIT3);
        hand.press("results-show");
        hand.press("tab-priorities").press("priority-0").write("reason-0", REASON);
    }

    private void evidence() {
        hand.press("evidence-figure").write("choice-search", FiguresAct.INDICATOR);
        hand.press("dialog-act").press("evidence-quote").press("dialog-act");
    }
}
