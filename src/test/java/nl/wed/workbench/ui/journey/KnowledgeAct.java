package nl.wed.workbench.ui.journey;

import javafx.scene.input.KeyCode;

/// Step 3: an approach of the catalogue is chosen for the session, and an insight is caught there.
public record KnowledgeAct(Hand hand) {
    public static final String APPROACH = "VoorZorg (NFP)";
    public static final String REASON = "Past bij jonge moeders.";
    public static final String INSIGHT = "Huisbezoek moet eerder beginnen.";

    public void perform() {
        hand.write("intervention-search", "VoorZorg").press("open-I01");
        hand.press("intervention-choose").write("dialog-answer", REASON).press("dialog-act");
        hand.press("tab-meeting").write("insight-entry", INSIGHT).type(KeyCode.ENTER);
    }
}
